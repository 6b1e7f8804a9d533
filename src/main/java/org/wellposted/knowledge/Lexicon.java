package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.model.Section;
import org.wellposted.text.Phrases;

/** All that drafts of a language are read with. Made once a language, then only read. */
public final class Lexicon {

    public final String language;
    public final LexiconTables tables;
    public final Phrases<Integer> terms;
    public final Patterns patterns;
    public final Map<String, Concept> concepts;
    public final Phrases<String> headings;
    public final Phrases<String> cues;
    /** The sections, in the order in which a posting is written, and last what belongs to none. */
    public final List<String> sections = new ArrayList<>();
    /** Those whose "Label: value" on one line opens no stretch. */
    public final Set<String> particulars = new HashSet<>();
    /** Those that take a line or two. */
    public final Set<String> brief = new HashSet<>();
    /** Those that a line without a word of them is not part of, unless it stands under their heading. */
    public final Set<String> exact = new HashSet<>();
    /** Those that are one statement, in whatever words. */
    public final Set<String> statements = new HashSet<>();

    public final Map<String, String> icons = new LinkedHashMap<>();
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
        for (SectionNeed section : knowledge.sections()) {
            sections.add(section.id());
            if (section.brief()) brief.add(section.id());
            boolean statement = section.kind().equals("statement");
            if (statement) statements.add(section.id());
            if (section.brief() || section.particular() || statement) exact.add(section.id());
            if (section.particular()) particulars.add(section.id());
            for (String icon : section.icons()) icons.put(icon, section.id());
        }
        sections.add(Section.OTHER);
    }

    /** @param number as the patterns count, in the order of the concepts */
    public Concept concept(int number) {
        return byNumber.get(number);
    }
}
