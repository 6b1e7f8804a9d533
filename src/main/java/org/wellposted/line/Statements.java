package org.wellposted.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.find.CompanyName;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.Heading;
import org.wellposted.model.Hint;
import org.wellposted.model.Mention;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Strength;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Words.Range;

/** What each line of a stretch says, before its section is known. Lines go by their number, from 0. */
public final class Statements {

    private static final String BENEFIT = "benefit";
    private static final String SIGN = "sign";

    private final Lexicon lexicon;
    private final List<LineWords> read = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final Map<String, Hint> hints = new LinkedHashMap<>();

    private Statements(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param headings the heading of each line, null where it has none: it is read by the layout, not for what it says
     * @param title the number of the line that is the title, which names the job and hints at no duty; or -1
     */
    public static Statements of(Lexicon lexicon, LinedText text, List<Heading> headings, int title, Matcher matcher) {
        Statements statements = new Statements(lexicon);
        for (int i = 0; i < text.lines().size(); i++) {
            LineWords line = text.lines().get(i);
            Heading heading = headings.get(i);
            Range body = heading == null || !heading.told() ? line.words() : heading.rest();
            LineWords read = line.only(body);
            statements.read.add(read);
            List<Mention> said = new ArrayList<>(matcher.match(read, Wanted.ALL));
            said.addAll(statements.label(line, heading, body, matcher));
            statements.mentions.add(said.stream()
                    .filter(it -> it.strength() != Strength.HINTED)
                    .map(it -> statements.whole(it, line))
                    .toList());
            if (i == title) continue;
            said.stream()
                    .filter(it -> it.strength() == Strength.HINTED)
                    .forEach(it -> statements.hints.putIfAbsent(it.concept(), new Hint(it.concept(), it.span())));
        }
        return statements;
    }

    /** "Closing date: 3 March": what a label says of its own section, the line says. */
    private List<Mention> label(LineWords line, Heading heading, Range body, Matcher matcher) {
        if (heading == null
                || !heading.told()
                || !body.isEmpty() && body.from() == line.words().from()) return List.of();
        Range words =
                new Range(line.words().from(), body.isEmpty() ? line.words().to() : body.from());
        return matcher.match(line.only(words), Wanted.ALL).stream()
                .filter(it ->
                        it.stated() && heading.section().equals(concept(it).states()))
                // of a heading with nothing behind it only a sign, such as that of a button, says something
                .filter(it -> !body.isEmpty() || it.kind().equals(SIGN))
                .toList();
    }

    /** Of a company's legal form the whole name is the evidence. */
    private Mention whole(Mention said, LineWords line) {
        boolean employer =
                said.stated() && Section.EMPLOYER.equals(concept(said).states());
        return employer ? said.at(CompanyName.of(said.span(), line, line.all())) : said;
    }

    public int lines() {
        return read.size();
    }

    /** The line with the words that were read. */
    public LineWords read(int line) {
        return read.get(line);
    }

    public List<Mention> mentions(int line) {
        return mentions.get(line);
    }

    /** What the lines hint at, each concept once. */
    public List<Hint> hints() {
        return List.copyOf(hints.values());
    }

    /** The concepts that a line states, each once for each way that it is asked for. */
    public List<Concept> concepts(int line) {
        return mentions.get(line).stream()
                .filter(Mention::stated)
                .map(this::concept)
                .toList();
    }

    /** Where a line speaks of something other than pay that is worth money: a meal voucher of 8 euros a day. */
    public List<Span> worthMoney(int line) {
        return mentions.get(line).stream()
                .filter(said -> said.stated()
                        && said.kind().equals(BENEFIT)
                        && concept(said).touches() == null)
                .map(Mention::span)
                .toList();
    }

    Concept concept(Mention said) {
        return lexicon.concepts.get(said.concept());
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
