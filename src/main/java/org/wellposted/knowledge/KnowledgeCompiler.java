package org.wellposted.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wellposted.text.Tongue;

/** The build's step from rules/*.yaml to what the product loads. */
public final class KnowledgeCompiler {

    private KnowledgeCompiler() {}

    /** @param args the folder of the rules, the folder for the compiled classes */
    public static void main(String[] args) throws IOException {
        compile(Path.of(args[0]), Path.of(args[1]));
    }

    /** @throws KnowledgeReader.Malformed with all that is wrong, for whoever edits the files */
    public static void compile(Path rules, Path classes) throws IOException {
        List<String> nowhere = KnowledgeNames.in(rules).faults();
        if (!nowhere.isEmpty()) throw new KnowledgeReader.Malformed(rules, String.join("\n  ", nowhere));
        KnowledgeReader reader = new KnowledgeReader(rules);
        Knowledge knowledge = reader.knowledge();
        List<String> wrong = KnowledgeCheck.of(knowledge);
        if (!wrong.isEmpty()) throw new KnowledgeReader.Malformed(rules, String.join("\n  ", wrong));
        Path folder = Files.createDirectories(classes.resolve("knowledge"));
        save(folder.resolve("shared.bin"), out -> SharedCodec.write(knowledge.shared(), out));
        save(folder.resolve("job-names.bin"), out -> JobNamesCodec.write(JobNames.of(knowledge), out));
        save(folder.resolve("certainty.bin"), knowledge.certainty()::write);
        save(folder.resolve("towns.bin"), knowledge.towns()::write);
        for (Tongue tongue : knowledge.tongues()) {
            if (!tongue.read()) continue;
            lexicon(knowledge, tongue, false, folder);
            if (!tongue.plainLetters().isEmpty()) lexicon(knowledge, tongue, true, folder);
        }
        for (String id : knowledge.languageIds()) {
            save(folder.resolve(id + ".bin"), out -> LanguageCodec.write(knowledge.language(id), out));
            save(folder.resolve(id + "-vocabulary.bin"), out -> VocabularyCodec.write(knowledge.vocabulary(id), out));
        }
    }

    private static void lexicon(Knowledge knowledge, Tongue tongue, boolean plainly, Path folder) throws IOException {
        LexiconTables tables = LexiconTables.of(knowledge, tongue, plainly);
        save(folder.resolve(Packed.lexiconName(tongue, plainly) + ".bin"), tables::write);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static void save(Path file, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        Files.write(file, bytes.toByteArray());
    }
}
