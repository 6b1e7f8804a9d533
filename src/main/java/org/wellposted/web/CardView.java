package org.wellposted.web;

import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Source;
import org.wellposted.rulebase.Example;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.Wording;

/** A rule's card as a page. */
final class CardView {

    private final RuleCard card;
    private final Wording wording;
    private final Knowledge knowledge;
    private final Html html = new Html();

    private CardView(RuleCard card, Wording wording, Knowledge knowledge) {
        this.card = card;
        this.wording = wording;
        this.knowledge = knowledge;
    }

    static String of(RuleCard card, Wording wording, Knowledge knowledge) {
        CardView view = new CardView(card, wording, knowledge);
        view.html.open("main");
        view.head();
        view.sources();
        view.examples(false, "page.card.bad");
        view.examples(true, "page.card.good");
        view.logic();
        view.html.close();
        return Html.document(wording.language(), card.title() + " · Wellposted", view.html);
    }

    private void head() {
        String severity = card.severity().id();
        html.open("p").element("a", wording.word("page.card.back"), "href", "/").close();
        html.element("h1", card.title(), "lang", "en");
        html.open("p", "class", "facts");
        html.element("strong", wording.word("severities." + severity), "class", "severity " + severity);
        html.element("span", wording.word("page.means." + severity));
        html.element("code", card.id());
        html.element("span", wording.word("page.card.since", Map.of("version", card.since())));
        html.close();
        html.element("p", card.why(), "lang", "en");
    }

    private void sources() {
        html.element("h2", wording.word("page.source"));
        html.open("ul", "class", "sources");
        for (String id : card.sources()) {
            html.open("li");
            Sources.link(html, knowledge, id);
            Source source = knowledge.sources().get(id);
            if (source != null) {
                String read = wording.word("page.card.checked", Map.of("date", source.checked()));
                String how = source.primary() ? "" : "; " + wording.word("page.card.secondary");
                html.element("small", read + how);
            }
            html.close();
        }
        html.close();
    }

    private void examples(boolean good, String heading) {
        List<Example> examples = card.examples().stream()
                .filter(example -> example.good() == good)
                .toList();
        if (examples.isEmpty()) return;
        html.element("h2", wording.word(heading));
        examples.forEach(this::example);
    }

    private void example(Example example) {
        html.open("figure");
        html.open("figcaption").text(wording.word("languages." + example.language()));
        if (example.role() != null) html.text(" · " + wording.name(example.role()));
        if (!example.good() && example.mark() == null) html.text(" · " + wording.word("page.card.nothing-marked"));
        html.close();
        Marks marks = new Marks(example.text());
        if (example.mark() != null)
            marks.add(List.of(example.mark()), card.severity().id());
        html.open("pre", "lang", example.language()).add(marks.html()).close();
        html.close();
    }

    private void logic() {
        html.element("h2", wording.word("page.card.logic"));
        html.element("pre", card.text(), "class", "logic", "tabindex", "0");
    }
}
