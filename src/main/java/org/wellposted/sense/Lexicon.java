package org.wellposted.sense;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.SectionNeed;
import org.wellposted.knowledge.Tongue;
import org.wellposted.model.Section;

/** All that drafts of a language are read with. Made once a language, then only read. */
final class Lexicon {

    final String language;
    final LexiconTables tables;
    final Phrases<Integer> terms;
    final Patterns patterns;
    final Map<String, Concept> concepts;
    final Phrases<String> headings;
    final Phrases<String> cues;
    /** The sections, in the order in which a posting is written, and last what belongs to none. */
    final List<String> sections = new ArrayList<>();
    /** Those whose "Label: value" on one line opens no stretch. */
    final Set<String> particulars = new HashSet<>();
    /** Those that take a line or two. */
    final Set<String> brief = new HashSet<>();
    /** Those that a line without a word of them is not part of, unless it stands under their heading. */
    final Set<String> exact = new HashSet<>();
    /** Those that are one statement, in whatever words. */
    final Set<String> statements = new HashSet<>();
    final Map<String, String> icons = new LinkedHashMap<>();
    private final List<Concept> byNumber;

    private Lexicon(Knowledge knowledge, String language, LexiconTables tables) {
        this.language = language;
        this.tables = tables;
        this.terms = tables.terms();
        this.patterns = tables.patterns();
        this.headings = tables.headings();
        this.cues = tables.cues();
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

    /**
     * As the build made it, where the knowledge is what is shipped; else made now, which takes a tenth of a second.
     *
     * @param plainly for drafts typed without the letters of the language
     */
    static Lexicon of(Knowledge knowledge, Tongue tongue, boolean plainly) {
        boolean shipped = knowledge == Knowledge.shipped();
        LexiconTables tables = shipped ? shipped(file(tongue, plainly)) : LexiconTables.of(knowledge, tongue, plainly);
        return new Lexicon(knowledge, tongue.id(), tables);
    }

    static String file(Tongue tongue, boolean plainly) {
        return tongue.id() + (plainly ? "-plain-lexicon.bin" : "-lexicon.bin");
    }

    private static LexiconTables shipped(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/knowledge/" + file)) {
            if (in == null) throw new IllegalStateException("the lexicon '" + file + "' is not in the product");
            return LexiconTables.read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param number as the patterns count, in the order of the concepts */
    Concept concept(int number) {
        return byNumber.get(number);
    }
}
