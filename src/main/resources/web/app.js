// What the page does by itself. The server writes the checklist and the marks; here they are asked for as one types,
// put in place, and kept in step with the draft until the next answer.

const PAUSE = 250; // milliseconds of rest in typing before the draft is checked

const form = document.querySelector('#posting');
const draft = document.querySelector('#draft');
const mirror = document.querySelector('#mirror');
const paper = document.querySelector('#paper');
const checklist = document.querySelector('#checklist');
const outline = document.querySelector('#outline'); // the sections that the draft was read as, while they are shown

let known = draft.value; // the draft that marks and offsets speak of
let timer = 0;
let request = null;
let at = null; // the key of the entry that F8 stands on
let index = -1; // its place among the entries that ask for something

document.documentElement.classList.add('live');
mirror.setAttribute('aria-hidden', 'true'); // under the text area from now on, which says the same

// ---- asking ----

async function ask(submitter) {
    clearTimeout(timer);
    request?.abort();
    const mine = request = new AbortController();
    const fields = new URLSearchParams(new FormData(form, submitter));
    fields.set('text', draft.value);
    try {
        const answer = await fetch('/', {
            method: 'POST',
            headers: {Accept: 'text/html'}, // so that a refusal is a page too
            body: fields,
            signal: mine.signal,
        });
        return new DOMParser().parseFromString(await answer.text(), 'text/html');
    } catch (failure) {
        if (failure.name !== 'AbortError') say(draft.dataset.unreachable, 'unchecked');
        return null;
    }
}

function later() {
    clearTimeout(timer);
    request?.abort(); // its answer would speak of a draft that is no more
    timer = setTimeout(async () => show(await ask()), PAUSE);
}

// ---- showing ----

function show(fresh) {
    if (!fresh) return;
    const line = fresh.querySelector('#verdict-line');
    if (!line) { // no page of ours but a refusal
        say(fresh.querySelector('.problem')?.textContent ?? draft.dataset.unreachable, 'unchecked');
        checklist.replaceChildren();
        outline.replaceChildren();
        return;
    }
    const words = fresh.querySelector('#draft').value;
    if (words !== draft.value) { // what was pasted was HTML or JSON: the answer speaks of its words
        write(0, draft.value.length, words);
        clearTimeout(timer);
    }
    say(line.textContent, fresh.querySelector('#verdict').className);
    const held = document.activeElement?.closest?.('[data-key]');
    const heldKey = held?.dataset.key;
    const heldRole = document.activeElement?.dataset?.role;
    const opened = new Set([...checklist.querySelectorAll('details[open]')].map(part => part.dataset.part));
    checklist.replaceChildren(...fresh.querySelector('#checklist').childNodes);
    checklist.querySelectorAll('details').forEach(part => part.open = opened.has(part.dataset.part));
    mirror.replaceChildren(...fresh.querySelector('#mirror').childNodes);
    outline.replaceChildren(...fresh.querySelector('#outline').childNodes);
    outline.setAttribute('aria-label', fresh.querySelector('#outline').getAttribute('aria-label'));
    for (const name of ['role', 'language']) {
        const box = document.getElementById(name);
        box.options[0].text = fresh.getElementById(name).options[0].text;
    }
    if (heldKey) {
        const entry = entryOf(heldKey);
        (entry?.querySelector(`[data-role="${heldRole}"]`) ?? entry ?? document.querySelector('#review')).focus({preventScroll: true});
    }
    if (at) {
        const entries = work();
        const still = entries.findIndex(entry => entry.dataset.key === at);
        if (still >= 0) { index = still; stand(entries[still]); }
        else { at = null; index -= 1; } // so that the next step leads to the one that followed
    }
    point();
}

/** The form carries what the button is set to, so that every answer to come is in step with it. */
function toggle(button) {
    const on = button.value !== '';
    form.querySelector('input[name=reading]').value = button.value;
    button.value = on ? '' : 'shown';
    button.setAttribute('aria-pressed', on);
    paper.classList.toggle('read', on);
}

function say(words, look) {
    const line = document.querySelector('#verdict-line');
    if (line.textContent !== words) line.textContent = words;
    document.querySelector('#verdict').className = look.includes('verdict') ? look : `verdict ${look}`;
}

/** Puts the page's words in another language and leaves the draft where it is. */
function translate(fresh) {
    if (!fresh?.querySelector('#verdict-line')) return;
    document.documentElement.lang = fresh.documentElement.lang;
    document.title = fresh.title;
    form.querySelector('input[name=messages]').value = fresh.querySelector('input[name=messages]').value;
    document.querySelector('.skip').textContent = fresh.querySelector('.skip').textContent;
    draft.dataset.unreachable = fresh.querySelector('#draft').dataset.unreachable;
    show(fresh);
    const focused = document.activeElement?.value;
    for (const part of document.querySelectorAll('form > [data-part], .desk > [data-part], .review > [data-part]')) {
        part.replaceWith(fresh.querySelector(`[data-part="${part.dataset.part}"]`));
    }
    document.querySelector(`.tongues button[value="${CSS.escape(focused ?? '')}"]`)?.focus();
}

// ---- keeping in step ----

/** What was typed since the marks were made: from start to end gave way to words. */
function changed(before, after) {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let tail = 0;
    while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    return {start, end: before.length - tail, words: after.slice(start, after.length - tail)};
}

function follow() {
    const change = changed(known, draft.value);
    known = draft.value;
    const range = rangeOf(change.start, change.end);
    range.deleteContents();
    if (range.startContainer.nodeType === Node.TEXT_NODE) {
        range.startContainer.insertData(range.startOffset, change.words);
    } else {
        range.insertNode(document.createTextNode(change.words));
    }
    join();
    const shift = change.words.length - (change.end - change.start);
    for (const place of document.querySelectorAll('#checklist [data-start], #outline [data-start]')) {
        const start = Number(place.dataset.start);
        const end = Number(place.dataset.end);
        if (start >= change.end) place.dataset.start = start + shift;
        else if (start > change.start) place.dataset.start = change.start;
        if (end >= change.end) place.dataset.end = end + shift;
        else if (end > change.start) place.dataset.end = change.start;
    }
}

/** A stretch that no longer ends with its line goes on in the next, as the text area's words do. */
function join() {
    for (const part of mirror.children) {
        if (part.tagName !== 'DIV') continue;
        while (part.nextSibling && !part.textContent.endsWith('\n')) {
            part.append(...part.nextSibling.childNodes);
            part.nextSibling.remove();
        }
    }
}

/** A range over the mirror, whose text is the draft's. */
function rangeOf(start, end) {
    const range = document.createRange();
    const walk = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
    let passed = 0;
    let begun = false;
    let last = null;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        last = node;
        if (!begun && start <= passed + node.length) {
            range.setStart(node, start - passed);
            begun = true;
        }
        if (begun && end <= passed + node.length) {
            range.setEnd(node, end - passed);
            return range;
        }
        passed += node.length;
    }
    if (!begun) {
        if (last) range.setStart(last, last.length);
        else range.setStart(mirror, 0);
    }
    if (last) range.setEnd(last, last.length);
    return range;
}

// ---- the draft ----

function select(start, end) {
    draft.focus({preventScroll: true});
    draft.setSelectionRange(start, end);
    reveal(start, end);
    const frame = paper.getBoundingClientRect(); // on a phone, the draft may be out of sight
    if (frame.bottom > innerHeight || frame.top < 0) paper.scrollIntoView({block: 'nearest', behavior: pace()});
}

function reveal(start, end) {
    const box = rangeOf(start, end).getBoundingClientRect();
    const frame = paper.getBoundingClientRect();
    paper.scrollBy({top: box.top - frame.top - frame.height / 3, behavior: pace()});
}

const pace = () => matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';

/** Writes into the draft as if it were typed, so that the browser's own undo takes it out again. */
function write(start, end, words) {
    draft.focus({preventScroll: true});
    draft.setSelectionRange(start, end);
    if (words === '' ? start < end && document.execCommand('delete') : document.execCommand('insertText', false, words)) return;
    draft.setRangeText(words, start, end, 'end');
    draft.dispatchEvent(new Event('input'));
}

function apply(button) {
    const start = Number(button.dataset.start);
    const words = button.dataset.text;
    write(start, Number(button.dataset.end), words);
    const blank = words.length - words.trimStart().length;
    select(start + blank, start + words.trimEnd().length);
}

// ---- walking through what asks for something ----

const entryOf = key => checklist.querySelector(`[data-key="${CSS.escape(key)}"]`);
const work = () => [...checklist.querySelectorAll('[data-work]')];

function stand(entry) {
    checklist.querySelectorAll('.at').forEach(other => other.classList.remove('at'));
    entry?.classList.add('at');
}

function step(by) {
    const entries = work();
    if (entries.length === 0) return;
    const held = document.activeElement?.closest?.('[data-work]');
    if (held) index = entries.indexOf(held);
    else if (!at && index < 0 && by < 0) index = 0;
    index = (index + by + entries.length) % entries.length;
    const entry = entries[index];
    at = entry.dataset.key;
    stand(entry);
    entry.focus({preventScroll: true});
    entry.scrollIntoView({block: 'nearest'});
    const place = entry.querySelector('a[data-start]') ?? entry.querySelector('button[data-start]');
    if (place) reveal(Number(place.dataset.start), Number(place.dataset.end));
    point();
}

/** Shows in the draft which words the entry that F8 stands on speaks of. */
function point() {
    if (!window.CSS?.highlights) return;
    const places = at ? [...(entryOf(at)?.querySelectorAll('a[data-start]') ?? [])] : [];
    CSS.highlights.set('at', new Highlight(...places.map(p => rangeOf(Number(p.dataset.start), Number(p.dataset.end)))));
}

function applyHere() {
    const held = document.activeElement?.closest?.('[data-key]') ?? (at && entryOf(at));
    const button = held?.querySelector('button[name=apply]');
    if (button) apply(button);
}

// ---- carrying away ----

async function copy(words, button) {
    const name = button.dataset.label ??= button.textContent;
    let done = true;
    try {
        await navigator.clipboard.writeText(words);
    } catch {
        done = false;
    }
    button.textContent = done ? button.dataset.done : button.dataset.failed;
    setTimeout(() => button.textContent = name, done ? 1600 : 6000);
}

function download(button) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([draft.value], {type: 'text/plain;charset=utf-8'}));
    link.download = `${button.dataset.name}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// ---- what is done with the page ----

draft.addEventListener('input', () => {
    follow();
    later();
});

form.addEventListener('change', async event => {
    if (event.target.matches('select')) show(await ask());
});

form.addEventListener('submit', async event => {
    event.preventDefault();
    const button = event.submitter;
    if (button?.name === 'apply') {
        apply(button);
    } else if (button?.name === 'reading') {
        toggle(button);
        show(await ask());
    } else if (button?.name === 'messages') {
        translate(await ask(button));
    } else if (button?.name === 'template' || button?.name === 'start') {
        const fresh = await ask(button);
        if (!fresh?.querySelector('#verdict-line')) return show(fresh);
        button.closest('details').open = false;
        write(0, draft.value.length, fresh.querySelector('#draft').value);
        clearTimeout(timer);
        for (const name of ['role', 'language']) {
            document.getElementById(name).value = fresh.getElementById(name).value;
        }
        draft.setSelectionRange(0, 0);
        paper.scrollTo({top: 0});
        show(fresh);
    } else {
        show(await ask());
    }
});

form.addEventListener('click', event => {
    const words = event.target.closest('a[data-start]');
    if (words) {
        event.preventDefault();
        const entry = words.closest('[data-key]');
        if (entry) {
            at = entry.dataset.key;
            index = work().findIndex(other => other.dataset.key === at);
            stand(entry);
            point();
        }
        select(Number(words.dataset.start), Number(words.dataset.end));
        return;
    }
    const button = event.target.closest('button[data-do]');
    if (button?.dataset.do === 'copy-draft') copy(draft.value, button);
    if (button?.dataset.do === 'copy-checklist') copy(document.querySelector('#as-markdown')?.textContent ?? '', button);
    if (button?.dataset.do === 'download') download(button);
});

document.addEventListener('keydown', event => {
    if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && event.altKey) {
        event.preventDefault();
        applyHere();
    } else if (event.key === 'Escape') {
        const menu = document.querySelector('.menu[open]');
        if (menu) {
            menu.open = false;
            menu.querySelector('summary').focus();
        } else if (document.activeElement?.closest?.('.review')) {
            draft.focus();
        }
    }
});

document.addEventListener('click', event => {
    const menu = document.querySelector('.menu[open]');
    if (menu && !menu.contains(event.target)) menu.open = false;
});

// A browser may bring back what was in the box when the page was left.
addEventListener('pageshow', async () => {
    if (draft.value !== known || mirror.textContent !== draft.value) {
        known = mirror.textContent;
        follow();
        show(await ask());
    }
});
