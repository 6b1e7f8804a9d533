package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wellposted.model.Mention.Degree;
import org.wellposted.text.PhraseIndex;
import org.wellposted.text.Phrases;
import org.wellposted.text.Tongue;

/**
 * A vocabulary made ready for looking things up in a text. The build makes it and the product loads it: cutting and folding
 * some ten thousand forms takes longer than a check.
 *
 * @param connectives words that may stand between the words of a name
 * @param endings by the last letters of a line, its section
 * @param sums how sums of money are written, in any language and in this one
 * @param gaps by what a gap says, the section it belongs to
 */
public record LexiconTables(
        Set<String> connectives,
        Phrases<Integer> terms,
        Patterns patterns,
        Phrases<String> headings,
        Phrases<String> cues,
        Phrases<String> openings,
        Map<String, String> endings,
        Phrases<String> roleNames,
        Phrases<String> roleFields,
        Phrases<Degree> degrees,
        Phrases<Boolean> unfilled,
        Phrases<Boolean> applicant,
        Phrases<String> gaps,
        Phrases<Boolean> payCues,
        Phrases<Boolean> subjectCues,
        Phrases<Boolean> seekingCues,
        Phrases<Boolean> conjunctions,
        Phrases<String> payPeriods,
        Phrases<String> payBases,
        Phrases<Boolean> payAgreements,
        Phrases<Boolean> payLevels,
        Phrases<Integer> months,
        SumWords sums) {

    /** Stands for every job that is none of the roles. */
    public static final String OTHER_JOB = "";

    /** @param plainly for drafts typed without the letters of the language */
    public static LexiconTables of(Knowledge knowledge, Tongue tongue, boolean plainly) {
        Vocabulary own = knowledge.vocabulary(tongue.id());
        Vocabulary vocabulary = plainly ? own.typedPlainly(tongue.plainLetters()) : own;
        Set<String> connectives = Phrases.folded(vocabulary.connectives());
        Map<String, Integer> termIds = new HashMap<>();
        Phrases.Builder<Integer> terms = new Phrases.Builder<>();
        vocabulary.terms().forEach((id, forms) -> {
            int number = termIds.size();
            termIds.put(id, number);
            terms.add(forms, number);
        });
        Map<String, String> endings = new HashMap<>();
        vocabulary.cues().ends().forEach((section, forms) ->
                Phrases.folded(forms).forEach(end -> endings.put(end, section)));
        Phrases.Builder<Degree> degrees = new Phrases.Builder<Degree>()
                .add(vocabulary.degrees().required(), Degree.REQUIRED)
                .add(vocabulary.degrees().preferred(), Degree.PREFERRED)
                .add(vocabulary.degrees().denied(), Degree.DENIED);
        Phrases.Builder<Integer> months = new Phrases.Builder<>();
        for (int month = 0; month < vocabulary.months().size(); month++) {
            months.add(vocabulary.months().get(month), month + 1);
        }
        return new LexiconTables(
                connectives,
                terms.build(),
                Patterns.of(knowledge.concepts().values(), termIds),
                of(vocabulary.headings()).build(connectives),
                of(vocabulary.cues().says()).build(),
                of(vocabulary.cues().begins()).build(),
                endings,
                of(vocabulary.roleNames()).add(vocabulary.otherJobs(), OTHER_JOB).build(connectives),
                of(vocabulary.roleFields()).build(connectives),
                degrees.build(),
                any(vocabulary.placeholders().words()),
                any(vocabulary.placeholders().applicant()),
                of(vocabulary.placeholders().items()).build(),
                any(vocabulary.pay().cues()),
                any(vocabulary.terms().get(Vocabulary.SUBJECT_LINE)),
                any(vocabulary.terms().get(Vocabulary.SEEKING)),
                any(vocabulary.terms().get(Vocabulary.AND)),
                of(vocabulary.pay().periods()).build(),
                of(vocabulary.pay().bases()).build(),
                any(vocabulary.pay().agreements()),
                any(vocabulary.pay().levels()),
                months.build(),
                knowledge.sums().and(vocabulary.money()));
    }

    private static Phrases.Builder<String> of(Map<String, List<String>> forms) {
        return new Phrases.Builder<String>().add(forms);
    }

    private static Phrases<Boolean> any(List<String> forms) {
        return new Phrases.Builder<Boolean>().add(forms, true).build();
    }

    public void write(DataOutputStream out) throws IOException {
        texts(out, new ArrayList<>(connectives));
        write(terms, out);
        patterns.write(out);
        write(headings, out);
        write(cues, out);
        write(openings, out);
        texts(out, new ArrayList<>(endings.keySet()));
        texts(out, new ArrayList<>(endings.values()));
        for (Phrases<?> phrases : List.of(
                roleNames, roleFields, degrees, unfilled, applicant, gaps, payCues, subjectCues, seekingCues, conjunctions, payPeriods, payBases,
                payAgreements, payLevels, months)) {
            write(phrases, out);
        }
        KnowledgeCodec.write(sums, out);
    }

    public static LexiconTables read(DataInputStream in) throws IOException {
        Set<String> connectives = new LinkedHashSet<>(texts(in));
        return new LexiconTables(
                connectives,
                phrases(in, Integer::valueOf, Set.of()),
                Patterns.read(in),
                phrases(in, Function.identity(), connectives),
                phrases(in, Function.identity(), Set.of()),
                phrases(in, Function.identity(), Set.of()),
                pairs(texts(in), texts(in)),
                phrases(in, Function.identity(), connectives),
                phrases(in, Function.identity(), connectives),
                phrases(in, Degree::valueOf, Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Function.identity(), Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Function.identity(), Set.of()),
                phrases(in, Function.identity(), Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Boolean::valueOf, Set.of()),
                phrases(in, Integer::valueOf, Set.of()),
                KnowledgeCodec.sums(in));
    }

    private static void write(Phrases<?> phrases, DataOutputStream out) throws IOException {
        phrases.index().write(out);
        List<String> values = new ArrayList<>();
        for (Object value : phrases.values()) values.add(value.toString());
        texts(out, values);
    }

    private static <T> Phrases<T> phrases(DataInputStream in, Function<String, T> value, Set<String> skipped)
            throws IOException {
        PhraseIndex index = PhraseIndex.read(in);
        List<T> values = new ArrayList<>();
        for (String written : texts(in)) values.add(value.apply(written));
        return new Phrases<>(index, values, skipped);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) out.writeUTF(text);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) texts.add(in.readUTF());
        return texts;
    }

    private static Map<String, String> pairs(List<String> keys, List<String> values) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) pairs.put(keys.get(i), values.get(i));
        return pairs;
    }
}
