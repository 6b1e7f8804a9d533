package org.wellposted.sense;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.knowledge.Tongue;

/** The build's step from the words of rules/languages to what drafts are read with. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /** @param args the folder of the rules, the folder for the compiled classes */
    public static void main(String[] args) throws IOException {
        Knowledge knowledge = new KnowledgeReader(Path.of(args[0])).knowledge();
        Path folder = Files.createDirectories(Path.of(args[1]).resolve("knowledge"));
        for (Tongue tongue : knowledge.tongues()) {
            if (!tongue.read()) continue;
            save(LexiconTables.of(knowledge, tongue, false), folder.resolve(Lexicon.file(tongue, false)));
            if (tongue.plainLetters().isEmpty()) continue;
            save(LexiconTables.of(knowledge, tongue, true), folder.resolve(Lexicon.file(tongue, true)));
        }
    }

    private static void save(LexiconTables tables, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(new DataOutputStream(bytes));
        Files.write(file, bytes.toByteArray());
    }
}
