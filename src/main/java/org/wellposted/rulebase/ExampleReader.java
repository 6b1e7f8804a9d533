package org.wellposted.rulebase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Span;

/** Reads the examples on a card, line by line: the head of each, then its text behind bars. */
final class ExampleReader {

    private static final Pattern HEAD =
            Pattern.compile("(Bad|Good) \\(([a-z]{2,3})(?:, role ([a-z0-9-]+))?(?:, date (\\S+))?\\):");
    private static final String BAR = "|";
    private static final String OPENS = "[[";
    private static final String CLOSES = "]]";

    private final RuleFile file;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private Matcher head;

    ExampleReader(RuleFile file) {
        this.file = file;
    }

    /**
     * Takes a line of the card if it belongs to an example.
     *
     * @throws RuleFault if it should belong to one and does not
     */
    boolean takes(String line) {
        if (line.startsWith(BAR)) add(line);
        else if (line.startsWith("Bad") || line.startsWith("Good")) begin(line);
        else if (head == null) return false;
        else if (!line.isEmpty()) throw fault("an example's line begins with |, not: " + line);
        return true;
    }

    /** @throws RuleFault if there is none that is bad, or none that is good */
    List<Example> examples() {
        end();
        need(false, "Bad");
        need(true, "Good");
        return examples;
    }

    private void need(boolean good, String word) {
        if (examples.stream().noneMatch(e -> e.good() == good)) {
            throw fault("the card has no example of " + word + ": write " + word + " (en): and lines with |");
        }
    }

    private void begin(String line) {
        end();
        Matcher matcher = HEAD.matcher(line);
        if (!matcher.matches()) {
            throw fault("cannot read '" + line + "': write it as Bad (en, role ar-clerk):");
        }
        head = matcher;
    }

    private void add(String line) {
        if (head == null) throw fault("no Bad or Good stands before the line " + line);
        text.add(line.startsWith("| ") ? line.substring(2) : line.substring(1));
    }

    private void end() {
        if (head == null) return;
        if (text.isEmpty()) throw fault("'" + head.group() + "' has no text: write it below, | before each line");
        String marked = String.join("\n", text);
        int opens = marked.indexOf(OPENS);
        int closes = marked.lastIndexOf(CLOSES);
        boolean isMarked = opens >= 0 && closes > opens;
        String bare = isMarked
                ? marked.substring(0, opens) + marked.substring(opens + 2, closes) + marked.substring(closes + 2)
                : marked;
        examples.add(new Example(
                head.group(1).equals("Good"),
                head.group(2),
                head.group(3),
                date(),
                bare,
                isMarked ? new Span(opens, closes - 2) : null));
        text.clear();
        head = null;
    }

    private LocalDate date() {
        try {
            return head.group(4) == null ? null : LocalDate.parse(head.group(4));
        } catch (DateTimeException e) {
            throw fault("no date '" + head.group(4) + "': write it as 2026-01-31");
        }
    }

    private RuleFault fault(String what) {
        return new RuleFault(file.path(), what);
    }
}
