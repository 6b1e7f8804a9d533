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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellposted.model.Voice;

/**
 * A file of rules as its author wrote it.
 *
 * @param path under the rules folder, parted by slashes: {@code equality/equal-opportunity-missing.drl}
 */
public record RuleFile(String path, String text) {

    private static final String ENDING = ".drl";
    private static final String INFERRING = "infer";
    /** Whichever begins first is what it is: a text may hold two slashes, a comment a quotation mark. */
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\")|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"", Pattern.MULTILINE);

    /**
     * Every file of rules under a folder, in the order of their paths.
     *
     * @throws IOException if one cannot be read
     */
    public static List<RuleFile> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        List<RuleFile> found = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            found.add(new RuleFile(path, Files.readString(file).replace("\r\n", "\n")));
        }
        return found;
    }

    /** Tells rules from others: the same for the same files and table, whatever folder they are read from. */
    static String fingerprint(List<RuleFile> files, List<Voice> voices) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : files) {
                digest.update((file.path + "\0" + file.text + "\0").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(voices.toString().getBytes(StandardCharsets.UTF_8));
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

    /** Its text without comments. */
    String uncommented() {
        return TEXT_OR_COMMENT
                .matcher(text)
                .replaceAll(m -> m.group().startsWith("\"") ? Matcher.quoteReplacement(m.group()) : " ");
    }

    /** The names of its rules, in their order. */
    List<String> rules() {
        return RULE.matcher(uncommented()).results().map(rule -> rule.group(1)).toList();
    }

    /** Whether there is more in it than a card. */
    boolean hasRules() {
        return !uncommented().isBlank();
    }
}
