package org.wellposted.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The system's own Chromium; none is ever downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(OPTIONS));
    }

    /** Skips the test that asks, aloud, where there is none; fails it where CI is set, which must have one. */
    static Chromium open() {
        Path executable = executable();
        String absent = "no Chromium found: install it or name it in the variable CHROMIUM; the page is NOT tested";
        if (executable == null && System.getenv("CI") != null) throw new AssertionError(absent);
        if (executable == null) System.err.println(absent);
        assumeTrue(executable != null, absent);
        return new Chromium(executable);
    }

    private static Path executable() {
        Stream<String> named = Stream.ofNullable(System.getenv("CHROMIUM"));
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<String> found = Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.concat(named, found)
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
