package org.wellposted.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of rules as its author wrote it.
 *
 * @param path under the rules folder, parted by slashes: {@code equality/equal-opportunity-missing.drl}
 */
public record RuleFile(String path, String text) {

    private static final String ENDING = ".drl";
    private static final String INFERRING = "infer";

    /**
     * Every file of rules under a folder, in the order of their paths.
     *
     * @throws IOException if one cannot be read
     */
    public static List<RuleFile> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
        List<RuleFile> found = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            found.add(new RuleFile(path, Files.readString(file).replace("\r\n", "\n")));
        }
        return found;
    }

    /** Tells files of rules from others: the same for the same files, whatever folder they are read from. */
    static String fingerprint(List<RuleFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : files) {
                digest.update((file.path + "\0" + file.text + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The file's name without its ending: the id of the rule in it. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }

    /** The folder it stands in, or an empty text. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** Whether its rules conclude facts for other rules, not findings. */
    public boolean infers() {
        return folder().equals(INFERRING);
    }
}
