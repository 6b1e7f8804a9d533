package org.wellposted.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellposted.knowledge.KnowledgeReader.Malformed;

/** Folders of knowledge, one above the other: each holds as much of rules/ as it changes or adds. */
record Layers(List<Path> folders) {

    private static final String YAML = ".yaml";

    Layers {
        folders = List.copyOf(folders);
        if (folders.isEmpty()) throw new IllegalArgumentException("knowledge is read from one folder at least");
    }

    /**
     * @param name its path within the folder, without the ending
     * @throws Malformed if no layer has it
     */
    YamlFile file(String name) {
        List<Path> paths = having(name + YAML);
        if (paths.isEmpty()) throw new Malformed(folders.get(0).resolve(name + YAML), "is not there");
        return new YamlFile(paths);
    }

    /**
     * Of a file that is taken as a whole: its path in the highest layer that has it.
     *
     * @throws Malformed if none has
     */
    Path highest(String name) {
        List<Path> paths = having(name + YAML);
        if (paths.isEmpty()) throw new Malformed(folders.get(0).resolve(name + YAML), "is not there");
        return paths.get(paths.size() - 1);
    }

    /** The same of a file that may be left out: then it says nothing. */
    YamlFile fileIfThere(String name) {
        return new YamlFile(having(name + YAML));
    }

    private List<Path> having(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Every file of a folder that any layer has, by name. */
    List<YamlFile> files(String folder) {
        List<YamlFile> files = new ArrayList<>();
        for (String name : names(folder, path -> path.toString().endsWith(YAML))) {
            files.add(new YamlFile(having(folder + "/" + name)));
        }
        return files;
    }

    /** The names of the folders within a folder. */
    List<String> foldersIn(String folder) {
        return List.copyOf(names(folder, Files::isDirectory));
    }

    private Set<String> names(String folder, Predicate<Path> wanted) {
        Set<String> names = new TreeSet<>();
        for (Path layer : folders) {
            Path path = layer.resolve(folder);
            if (!Files.isDirectory(path)) continue;
            try (Stream<Path> within = Files.list(path)) {
                // in a zip file a folder's name may end in a slash
                within.filter(wanted)
                        .forEach(p -> names.add(p.getFileName().toString().replace("/", "")));
            } catch (IOException e) {
                throw new Malformed(path, "cannot be read: " + e.getMessage());
            }
        }
        return names;
    }
}
