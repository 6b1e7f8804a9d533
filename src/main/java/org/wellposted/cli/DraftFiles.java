package org.wellposted.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wellposted.model.Problem;
import org.wellposted.read.Drafts;

/**
 * The drafts that paths, folders and patterns stand for, each once, in the order asked for.
 *
 * @param problems of paths that stand for none
 */
record DraftFiles(List<DraftFile> files, List<Problem> problems) {

    /**
     * @param path null for standard input
     * @param found whether it was come upon in a folder, not named: then it may be no draft at all
     */
    record DraftFile(String name, Path path, boolean found) {

        /** @return no more than it takes to see that it is too much */
        byte[] bytes(InputStream standardInput) throws IOException {
            if (path == null) return standardInput.readNBytes(Drafts.LIMIT + 1);
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(Drafts.LIMIT + 1);
            }
        }
    }

    private static final String STANDARD_INPUT = "-";
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final List<String> ENDINGS =
            List.of(".md", ".txt", ".html", ".htm", ".docx", ".odt", ".rtf", ".pdf", ".json", ".jsonld");
    private static final String NOT_A_DRAFT = "readme.md";

    static DraftFiles find(List<String> arguments) {
        Search search = new Search();
        for (String argument : arguments) search.add(argument);
        return new DraftFiles(List.copyOf(search.files), List.copyOf(search.problems));
    }

    /** The one draft that a name stands for. */
    static DraftFile named(String name) {
        return new DraftFile(name, name.equals(STANDARD_INPUT) ? null : Path.of(name), false);
    }

    /** Why a file cannot be read, for a person. */
    static Problem unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) return new Problem(name, "not-found", Map.of());
        if (e instanceof AccessDeniedException) return new Problem(name, "not-allowed", Map.of());
        return new Problem(name, "unreadable", Map.of("reason", String.valueOf(e.getMessage())));
    }

    private static final class Search {

        final List<DraftFile> files = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private boolean standardInput;

        void add(String argument) {
            if (argument.equals(STANDARD_INPUT)) {
                if (!standardInput) files.add(new DraftFile(STANDARD_INPUT, null, false));
                standardInput = true;
                return;
            }
            try {
                Path path = path(argument);
                if (path != null && Files.exists(path)) {
                    if (Files.isDirectory(path)) folder(argument, path);
                    else file(path, false);
                } else if (GLOB.matcher(argument).find()) {
                    glob(argument);
                } else {
                    problems.add(new Problem(argument, "not-found", Map.of()));
                }
            } catch (IOException e) {
                problems.add(unreadable(argument, e));
            }
        }

        /** Null where no file can have that name, as "*.md" on Windows. */
        private static Path path(String argument) {
            try {
                return Path.of(argument);
            } catch (InvalidPathException e) {
                return null;
            }
        }

        private void folder(String argument, Path folder) throws IOException {
            if (!walk(folder, true, Search::isDraft)) problems.add(new Problem(argument, "no-drafts", Map.of()));
        }

        private void glob(String glob) throws IOException {
            String whole = glob.replace('\\', '/').replaceAll("/{2,}", "/").replaceFirst("^(\\./)+", "");
            int first = firstMagic(whole);
            int slash = whole.lastIndexOf('/', first);
            Path base = Path.of(slash < 0 ? "" : slash == 0 ? "/" : whole.substring(0, slash));
            PathMatcher matcher;
            PathMatcher shallow;
            try {
                matcher = FileSystems.getDefault().getPathMatcher("glob:" + whole);
                // as in other tools, ** stands for no folder at all too
                shallow = FileSystems.getDefault().getPathMatcher("glob:" + whole.replace("**/", ""));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(glob, "bad-glob", Map.of()));
                return;
            }
            boolean any = Files.isDirectory(base)
                    && walk(base, false, path -> matcher.matches(path) || shallow.matches(path));
            if (!any) problems.add(new Problem(glob, "nothing-matched", Map.of()));
        }

        private static int firstMagic(String glob) {
            for (int i = 0; i < glob.length(); i++) {
                if ("*?[{".indexOf(glob.charAt(i)) >= 0) return i;
            }
            return glob.length();
        }

        /** @return whether there is any, seen before or not */
        private boolean walk(Path folder, boolean found, Predicate<Path> wanted) throws IOException {
            boolean any = false;
            for (Path path : listed(folder)) {
                if (path.getFileName().toString().startsWith(".")) continue;
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    try {
                        any |= walk(path, found, wanted);
                    } catch (IOException e) {
                        problems.add(unreadable(path.toString(), e));
                    }
                } else if (wanted.test(path) && !Files.isDirectory(path)) {
                    file(path, found);
                    any = true;
                }
            }
            return any;
        }

        private static List<Path> listed(Path folder) throws IOException {
            List<Path> paths = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(paths::add);
            }
            paths.sort(null);
            return paths;
        }

        private static boolean isDraft(Path path) {
            String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
            return ENDINGS.stream().anyMatch(name::endsWith) && !name.equals(NOT_A_DRAFT);
        }

        private void file(Path path, boolean found) {
            // annotations and code scanning know a file by its path from the folder it is checked in, without "./"
            String name = path.isAbsolute() ? path.toString() : path.normalize().toString();
            if (seen.add(path.toAbsolutePath().normalize())) files.add(new DraftFile(name, path, found));
        }
    }
}
