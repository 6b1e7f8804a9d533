package org.wellposted.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wellposted.knowledge.Knowledge.Shared;

/** The build's step from rules/*.yaml to what the product loads. */
public final class KnowledgeCompiler {

    private KnowledgeCompiler() {}

    /** @param args the folder of the rules, the folder for the compiled classes */
    public static void main(String[] args) throws IOException {
        compile(Path.of(args[0]), Path.of(args[1]));
    }

    /** @throws KnowledgeReader.Malformed with all that is wrong, for whoever edits the files */
    public static void compile(Path rules, Path classes) throws IOException {
        KnowledgeReader reader = new KnowledgeReader(rules);
        Shared shared = reader.shared();
        List<Language> languages = new ArrayList<>();
        for (String id : reader.languageIds()) languages.add(reader.language(id));
        List<String> wrong = KnowledgeCheck.of(shared, languages);
        if (!wrong.isEmpty()) throw new KnowledgeReader.Malformed(rules, String.join("\n  ", wrong));
        Path folder = Files.createDirectories(classes.resolve("knowledge"));
        save(folder.resolve("shared.bin"), out -> KnowledgeCodec.write(shared, out));
        for (Language language : languages) {
            save(folder.resolve(language.id() + ".bin"), out -> KnowledgeCodec.write(language, out));
        }
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
