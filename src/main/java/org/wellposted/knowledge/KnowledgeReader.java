package org.wellposted.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.text.Tongue;

/**
 * Reads knowledge from the files that people edit, as rules/README.md describes them, or from several folders laid one
 * above the other: a file is what every layer that has it says, objects merged key by key, lists and single values as the
 * highest layer has them; a folder holds the files of every layer, and there is every language that any layer has.
 *
 * <p>It is lenient: what a language leaves out is empty. {@link KnowledgeCheck} says what is missing. Layers may be paths of
 * any file system, those of an open zip file too.
 */
public final class KnowledgeReader {

    private static final String TOWNS = "places/towns.tsv";

    private final Layers layers;

    /** @param rules the folder that holds sources.yaml, concepts, roles and languages */
    public KnowledgeReader(Path rules) {
        this(List.of(rules));
    }

    /**
     * @param layers the lowest first, which holds all that the others leave as it is
     * @throws IllegalArgumentException if there is none
     */
    public KnowledgeReader(List<Path> layers) {
        this.layers = new Layers(layers);
    }

    /** Thrown with the file at fault, that of the layer that is, and a message for whoever edits it. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(Path file, String what) {
            super(file + ": " + what);
        }
    }

    /**
     * All of it, each language read when it is first asked for.
     *
     * @throws Malformed if a file is not as it should be, now or when a language is asked for
     */
    public Knowledge knowledge() {
        return new Knowledge(shared(), new Knowledge.Loading() {
            @Override
            public Language language(String id) {
                return KnowledgeReader.this.language(id);
            }

            @Override
            public Vocabulary vocabulary(String id) {
                return KnowledgeReader.this.vocabulary(id);
            }

            @Override
            public LexiconTables lexicon(Knowledge knowledge, Tongue tongue, boolean plainly) {
                return LexiconTables.of(knowledge, tongue, plainly);
            }

            @Override
            public Towns towns() {
                return KnowledgeReader.this.towns();
            }

            @Override
            public Certainty certainty() {
                return new CertaintyReader(layers).certainty();
            }

            @Override
            public JobNames jobNames(Knowledge knowledge) {
                return JobNames.of(knowledge);
            }
        });
    }

    /** What is the same in every language. */
    public Shared shared() {
        return new SharedReader(layers).shared(vocabularies());
    }

    /** The languages that have a folder. */
    public List<String> languageIds() {
        return layers.foldersIn("languages");
    }

    private Towns towns() {
        Path file = layers.folders().get(layers.folders().size() - 1);
        for (Path folder : layers.folders()) {
            if (Files.isRegularFile(folder.resolve(TOWNS))) file = folder;
        }
        try {
            return Towns.of(file.resolve(TOWNS));
        } catch (IOException e) {
            throw new Malformed(file.resolve(TOWNS), "cannot be read: " + e.getMessage());
        }
    }

    /** What is said in a language. */
    public Language language(String id) {
        Map<String, String> names = new LinkedHashMap<>();
        vocabularies().forEach(language -> names.put(language.id(), language.name()));
        return new LanguageReader(layers, id).language(names);
    }

    /** What a language's drafts are read by. */
    public Vocabulary vocabulary(String id) {
        return new VocabularyReader(layers, id).vocabulary();
    }

    private List<VocabularyReader> vocabularies() {
        return languageIds().stream()
                .map(id -> new VocabularyReader(layers, id))
                .toList();
    }
}
