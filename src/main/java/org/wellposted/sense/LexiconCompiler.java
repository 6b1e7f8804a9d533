package org.wellposted.sense;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeReader;

/** The build's step from the words of rules/languages to what drafts are read with. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /** @param args the folder of the rules, the folder for the compiled classes */
    public static void main(String[] args) throws IOException {
        Knowledge knowledge = new KnowledgeReader(Path.of(args[0])).knowledge();
        Path folder = Files.createDirectories(Path.of(args[1]).resolve("knowledge"));
        for (String language : knowledge.languageIds()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            LexiconTables.of(knowledge, language).write(new DataOutputStream(bytes));
            Files.write(folder.resolve(language + "-lexicon.bin"), bytes.toByteArray());
        }
    }
}
