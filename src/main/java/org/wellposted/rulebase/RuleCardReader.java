package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the card at the head of a rule's file. */
final class RuleCardReader {

    private static final Pattern HEAD = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("^\\s*\\*? ?");
    private static final String TITLE = "# ";
    private static final String SOURCE = "Source:";
    private static final String SINCE = "Since:";
    private static final String WAS = "Was:";

    private final RuleFile file;
    private final ExampleReader examples;
    private final List<String> why = new ArrayList<>();
    private String title;
    private List<String> sources = List.of();
    private String since;
    private List<String> was = List.of();

    private RuleCardReader(RuleFile file) {
        this.file = file;
        this.examples = new ExampleReader(file);
    }

    /** @throws RuleFault with what the author should write */
    static WrittenCard read(RuleFile file) {
        return new RuleCardReader(file).card();
    }

    private WrittenCard card() {
        Matcher head = HEAD.matcher(file.text());
        if (!head.find()) throw fault("has no card: begin the file with /* # a title ... */");
        head.group(1)
                .lines()
                .map(line -> STAR.matcher(line).replaceFirst("").strip())
                .forEach(this::line);
        if (title == null) throw fault("the card has no title: write # and what to do, in a few words");
        if (why.isEmpty()) throw fault("the card does not say why: write two or three sentences under the title");
        if (sources.isEmpty()) throw fault("the card has no source: write Source: and an id of sources.yaml");
        return new WrittenCard(title, String.join(" ", why), sources, examples.examples(), since, was, file);
    }

    private void line(String line) {
        if (line.startsWith(TITLE)) title = line.substring(TITLE.length()).strip();
        else if (line.startsWith(SOURCE)) sources = list(line.substring(SOURCE.length()));
        else if (line.startsWith(SINCE)) since = line.substring(SINCE.length()).strip();
        else if (line.startsWith(WAS)) was = list(line.substring(WAS.length()));
        else if (!examples.takes(line) && !line.isEmpty()) why.add(line);
    }

    private static List<String> list(String words) {
        return Stream.of(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private RuleFault fault(String what) {
        return new RuleFault(file.path(), what);
    }
}
