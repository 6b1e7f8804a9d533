package org.wellposted.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellposted.find.CountryFinder;
import org.wellposted.find.MailDomains;
import org.wellposted.find.NameFinder;
import org.wellposted.find.SoughtFinder;
import org.wellposted.find.Values;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.Heading;
import org.wellposted.layout.HeadingTeller;
import org.wellposted.layout.Labelling;
import org.wellposted.layout.LayoutQuestions;
import org.wellposted.layout.Leaning;
import org.wellposted.layout.Letterhead;
import org.wellposted.layout.Lines;
import org.wellposted.layout.Outline;
import org.wellposted.layout.Seams;
import org.wellposted.layout.Signs;
import org.wellposted.layout.TitleTeller;
import org.wellposted.line.Matcher;
import org.wellposted.line.Mentions;
import org.wellposted.line.PhraseMatcher;
import org.wellposted.line.Statements;
import org.wellposted.model.Contact;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.Mention;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Waiver;
import org.wellposted.role.RoleTeller;
import org.wellposted.text.Damages;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Stretch;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** One stretch of a draft on its way to facts: the order of the stages, and what each is handed. */
final class StretchReading {

    private final Cuts cuts;
    private final RoleTeller roles;
    private final Lexicon lexicon;
    private final Knowledge knowledge;
    private final Draft draft;
    private final Stretch stretch;
    private final Seams.Mended mended;

    /** @param lexicon that of the stretch's language */
    StretchReading(
            Cuts cuts,
            RoleTeller roles,
            Lexicon lexicon,
            Knowledge knowledge,
            Draft draft,
            Words words,
            Stretch stretch) {
        this.knowledge = knowledge;
        this.cuts = cuts;
        this.roles = roles;
        this.lexicon = lexicon;
        this.draft = draft;
        this.stretch = stretch;
        this.mended = Seams.mend(draft, stretch.blocks(), words, lexicon);
    }

    /**
     * @param asked the id of the role asked for, or null
     * @param begins whether the posting begins with this stretch
     * @param number that of the stretch's first section
     */
    List<Fact> read(String asked, boolean begins, int number) {
        Words words = mended.words();
        Matcher matcher = new PhraseMatcher(cuts.line(), lexicon, words);
        LayoutQuestions questions = new LayoutAnswers(lexicon, words, matcher);

        // layout: lines, headings, the title
        LinedText text = new LinedText(words, stretch.area(), Lines.of(draft, mended.blocks(), words));
        List<LineWords> lines = text.lines();
        HeadingTeller headingTeller = new HeadingTeller(cuts.headings(), lexicon, words, mended.runIn());
        List<Heading> headings = headingTeller.all(lines, questions::isJob);
        TitleTeller titleTeller = new TitleTeller(cuts.title(), lexicon, headingTeller, questions, lines, headings);
        int title = titleTeller.tell();
        if (title >= 0) headings.set(title, isHeadingLine(lines.get(title)) ? Heading.title(lines.get(title)) : null);

        // line: what each says; find: sums, addresses, gaps
        Statements statements = Statements.of(lexicon, text, headings, title, matcher);
        Values values = Values.in(cuts.pay(), cuts.hours(), lexicon, text, statements::worthMoney);

        // layout: sections, from all that the lines say
        List<Signs> signs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            signs.add(new Signs(
                    lines.get(i),
                    statements.read(i),
                    statements.concepts(i),
                    values.pays(i),
                    values.hasContact(i),
                    values.gap(i)));
        }
        String[] known = new String[lines.size()];
        if (title >= 0) known[title] = Section.POSITION;
        Letterhead.read(questions, lines, headings, signs, title, known);
        Leaning leaning = new Leaning(cuts.leaning(), lexicon);
        List<Map<String, Double>> leanings = signs.stream().map(leaning::of).toList();
        String[] labels = Labelling.of(cuts.labelling(), lexicon, lines, headings, leanings, known);
        Outline outline = Outline.of(text, lexicon.language, headings, labels, leanings, number);

        // the facts: sections, what is said in each, values, the job
        List<Fact> facts = new ArrayList<>(outline.sections());
        facts.addAll(outline.passages(cuts.leaning().touching()));
        Mentions mentions = Mentions.of(statements, outline);
        facts.addAll(mentions.facts());
        facts.addAll(statements.hints());
        for (int i = 0; i < lines.size(); i++) facts.add(lines.get(i).line().in(outline.sectionOf(i)));
        facts.addAll(NameFinder.find(cuts.name(), lexicon, knowledge::towns, text, title));
        List<NameSaid> sought = SoughtFinder.find(cuts.name(), lexicon, text);
        facts.addAll(sought);
        facts.addAll(values.facts(outline::sectionOf, outline::sectionAt));
        List<Contact> contacts = facts.stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .toList();
        facts.addAll(MailDomains.of(knowledge.mail(), contacts, text.text()));
        if (begins) facts.addAll(CountryFinder.find(cuts.country(), knowledge, lexicon, text, facts));
        if (begins)
            facts.addAll(Damages.find(draft.text(), draft.frontMatter().span().end()));
        Range titleWords = titleTeller.words(title);
        List<Mention> stated = mentions.stated();
        facts.addAll(roles.tell(
                lexicon,
                text,
                titleWords,
                sought.stream().map(NameSaid::span).toList(),
                stated,
                span -> outline.isIn(Section.APPLY, span),
                asked));
        if (begins) waivers(facts);
        return facts;
    }

    /** The title in a draft's front matter is shown as a heading somewhere, but is none in the draft. */
    private boolean isHeadingLine(LineWords line) {
        return line.marked()
                && line.span().start() >= draft.frontMatter().span().end();
    }

    private void waivers(List<Fact> facts) {
        Span head = draft.frontMatter().span();
        draft.frontMatter().notApplicable().forEach((item, reason) -> facts.add(new Waiver(item, reason, head)));
    }
}
