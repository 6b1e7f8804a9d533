package org.wellposted.knowledge;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellposted.model.Section;
import org.wellposted.text.Phrases;

/** All that drafts of a language are read with. Made once a language, then only read. */
public final class Lexicon {

    private static final String STATEMENT = "statement";

    public final String language;
    public final LexiconTables tables;
    public final Phrases<Integer> terms;
    public final Patterns patterns;
    public final Map<String, Concept> concepts;
    public final Phrases<String> headings;
    public final Phrases<String> cues;
    /** The sections, in the order in which a posting is written, and last what belongs to none. */
    public final List<String> sections;
    /** Those whose "Label: value" on one line opens no stretch. */
    public final Set<String> particulars;
    /** Those that take a line or two. */
    public final Set<String> brief;
    /** Those that a line without a word of them is not part of, unless it stands under their heading. */
    public final Set<String> exact;
    /** Those that are one statement, in whatever words. */
    public final Set<String> statements;

    public final Map<String, String> icons;
    private final List<Concept> byNumber;

    Lexicon(Knowledge knowledge, String language, LexiconTables tables) {
        this.language = language;
        this.tables = tables;
        this.terms = tables.concepts().terms();
        this.patterns = tables.concepts().patterns();
        this.headings = tables.headings().openings();
        this.cues = tables.cues().says();
        this.concepts = knowledge.concepts();
        this.byNumber = List.copyOf(concepts.values());
        List<SectionKind> known = knowledge.sections();
        this.sections = Stream.concat(known.stream().map(SectionKind::id), Stream.of(Section.OTHER))
                .toList();
        this.particulars = ids(known, SectionKind::particular);
        this.brief = ids(known, SectionKind::brief);
        this.statements = ids(known, Lexicon::isStatement);
        this.exact = ids(known, section -> section.brief() || section.particular() || isStatement(section));
        Map<String, String> pictures = new LinkedHashMap<>();
        known.forEach(section -> section.icons().forEach(icon -> pictures.put(icon, section.id())));
        this.icons = Collections.unmodifiableMap(pictures);
    }

    private static boolean isStatement(SectionKind section) {
        return STATEMENT.equals(section.kind());
    }

    private static Set<String> ids(List<SectionKind> sections, Predicate<SectionKind> which) {
        // a HashSet: unlike an immutable set, it has the same order in every run
        Set<String> ids = new HashSet<>();
        sections.stream().filter(which).map(SectionKind::id).forEach(ids::add);
        return Collections.unmodifiableSet(ids);
    }

    /** @param number as the patterns count, in the order of the concepts */
    public Concept concept(int number) {
        return byNumber.get(number);
    }
}
