package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wellposted.text.Phrases;
import org.wellposted.text.Tongue;

/**
 * A vocabulary made ready for looking things up in a text. The build makes it and the product loads it: cutting and folding
 * some ten thousand forms takes longer than a check.
 */
public record LexiconTables(
        ConceptTerms concepts,
        HeadingWords headings,
        CueWords cues,
        SentenceWords sentences,
        JobTitleWords titles,
        GapWords gaps,
        MoneyWords money,
        DateWords dates,
        NameWords names,
        SoughtWords sought,
        KindWords kinds,
        HourWords hours,
        Phrases<String> countries) {

    /** @param plainly for drafts typed without the letters of the language */
    public static LexiconTables of(Knowledge knowledge, Tongue tongue, boolean plainly) {
        Vocabulary own = knowledge.vocabulary(tongue.id());
        Vocabulary vocabulary = plainly ? own.typedPlainly(tongue.plainLetters()) : own;
        HeadingWords headings = HeadingWords.of(vocabulary.connectives(), vocabulary.headings());
        return new LexiconTables(
                ConceptTerms.of(vocabulary.terms(), knowledge.concepts().values()),
                headings,
                CueWords.of(vocabulary.cues()),
                SentenceWords.of(vocabulary),
                JobTitleWords.of(vocabulary, knowledge.roles().keySet(), headings.connectives()),
                GapWords.of(vocabulary.placeholders()),
                MoneyWords.of(vocabulary.pay(), knowledge.sums().and(vocabulary.money())),
                DateWords.of(vocabulary.months()),
                NameWords.of(vocabulary.naming()),
                SoughtWords.of(vocabulary.sought()),
                KindWords.of(vocabulary.kinds()),
                HourWords.of(vocabulary.hours()),
                new Phrases.Builder<String>().add(vocabulary.countries()).build());
    }

    void write(DataOutputStream out) throws IOException {
        concepts.write(out);
        headings.write(out);
        cues.write(out);
        sentences.write(out);
        titles.write(out);
        gaps.write(out);
        money.write(out);
        dates.write(out);
        names.write(out);
        sought.write(out);
        kinds.write(out);
        hours.write(out);
        countries.write(out);
    }

    static LexiconTables read(DataInputStream in) throws IOException {
        ConceptTerms concepts = ConceptTerms.read(in);
        HeadingWords headings = HeadingWords.read(in);
        return new LexiconTables(
                concepts,
                headings,
                CueWords.read(in),
                SentenceWords.read(in),
                JobTitleWords.read(in, headings.connectives()),
                GapWords.read(in),
                MoneyWords.read(in),
                DateWords.read(in),
                NameWords.read(in),
                SoughtWords.read(in),
                KindWords.read(in),
                HourWords.read(in),
                Phrases.read(in, country -> country, Set.of()));
    }
}
