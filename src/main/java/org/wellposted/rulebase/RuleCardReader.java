package org.wellposted.rulebase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;

/** Reads the card at the head of a rule's file. */
final class RuleCardReader {

    private static final Pattern HEAD = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("^\\s*\\*? ?");
    private static final Pattern EXAMPLE =
            Pattern.compile("(Bad|Good) \\(([a-z]{2,3})(?:, role ([a-z0-9-]+))?(?:, date (\\S+))?\\):");
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"([^\\n]*)", Pattern.MULTILINE);
    private static final Pattern SEVERITY = Pattern.compile("@severity\\((must|should|may)\\)");
    private static final Pattern SINCE = Pattern.compile("@since\\(\"([^\"]+)\"\\)");
    private static final String OPENS = "[[";
    private static final String CLOSES = "]]";

    private final RuleFile file;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> exampleText = new ArrayList<>();
    private Matcher example;

    private RuleCardReader(RuleFile file) {
        this.file = file;
    }

    /** @throws RuleFault with what the author should write */
    static RuleCard read(RuleFile file) {
        return new RuleCardReader(file).card();
    }

    /** The names of the rules in a file. */
    static List<String> names(String text) {
        return RULE.matcher(text).results().map(rule -> rule.group(1)).toList();
    }

    private RuleCard card() {
        Matcher head = HEAD.matcher(file.text());
        if (!head.find()) throw fault("has no card: begin the file with /* # a title ... */");
        String title = null;
        List<String> why = new ArrayList<>();
        List<String> sources = List.of();
        for (String raw : head.group(1).lines().toList()) {
            String line = STAR.matcher(raw).replaceFirst("").strip();
            if (line.startsWith("|")) {
                addToExample(line);
            } else if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (line.startsWith("Source:")) {
                sources = Stream.of(line.substring(7).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
            } else if (line.startsWith("Bad") || line.startsWith("Good")) {
                beginExample(line);
            } else if (!line.isEmpty()) {
                if (example != null) throw fault("an example's line begins with |, not: " + line);
                why.add(line);
            }
        }
        endExample();
        if (title == null) throw fault("the card has no title: write # and what to do, in a few words");
        if (why.isEmpty()) throw fault("the card does not say why: write two or three sentences under the title");
        if (sources.isEmpty()) throw fault("the card has no source: write Source: and an id of sources.yaml");
        need(false, "Bad");
        need(true, "Good");
        Matcher rule = RULE.matcher(file.text());
        if (!rule.find(head.end())) throw fault("has no rule: write rule \"" + file.name() + "\" under the card");
        return new RuleCard(
                file.name(), severity(rule.group(2)), title, String.join(" ", why), sources, examples,
                since(rule.group(2)), file.path(), file.text());
    }

    private void need(boolean good, String word) {
        if (examples.stream().noneMatch(e -> e.good() == good)) {
            throw fault("the card has no example of " + word + ": write " + word + " (en): and lines with |");
        }
    }

    private Severity severity(String annotations) {
        Matcher severity = SEVERITY.matcher(annotations);
        if (!severity.find()) {
            throw fault("the rule has no severity: write @severity(must), (should) or (may) behind its name");
        }
        return Severity.of(severity.group(1));
    }

    private String since(String annotations) {
        Matcher since = SINCE.matcher(annotations);
        if (!since.find()) throw fault("the rule does not say since when: write @since(\"0.1\") behind its severity");
        return since.group(1);
    }

    private void beginExample(String line) {
        endExample();
        Matcher matcher = EXAMPLE.matcher(line);
        if (!matcher.matches()) {
            throw fault("cannot read '" + line + "': write it as Bad (en, role ar-clerk):");
        }
        example = matcher;
    }

    private void addToExample(String line) {
        if (example == null) throw fault("no Bad or Good stands before the line " + line);
        exampleText.add(line.startsWith("| ") ? line.substring(2) : line.substring(1));
    }

    private void endExample() {
        if (example == null) return;
        if (exampleText.isEmpty()) {
            throw fault("'" + example.group() + "' has no text: write it below, | before each line");
        }
        String marked = String.join("\n", exampleText);
        int opens = marked.indexOf(OPENS);
        int closes = marked.lastIndexOf(CLOSES);
        boolean isMarked = opens >= 0 && closes > opens;
        String text = isMarked
                ? marked.substring(0, opens) + marked.substring(opens + 2, closes) + marked.substring(closes + 2)
                : marked;
        examples.add(new Example(
                example.group(1).equals("Good"), example.group(2), example.group(3), date(), text,
                isMarked ? new Span(opens, closes - 2) : null));
        exampleText.clear();
        example = null;
    }

    private LocalDate date() {
        try {
            return example.group(4) == null ? null : LocalDate.parse(example.group(4));
        } catch (DateTimeException e) {
            throw fault("no date '" + example.group(4) + "': write it as 2026-01-31");
        }
    }

    private RuleFault fault(String what) {
        return new RuleFault(file.path(), what);
    }
}
