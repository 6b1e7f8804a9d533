package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.IdKind;
import org.wellposted.knowledge.WrittenId;

/** The ids in the card at the head of a rule's file: the sources it rests on, the roles and languages of its examples. */
final class CardNames {

    private static final Pattern SOURCES = Pattern.compile("^[ \\t]*\\*?[ \\t]*Source:(.*)$", Pattern.MULTILINE);
    private static final Pattern SOURCE = Pattern.compile("[^,\\s]+");
    private static final Pattern EXAMPLE = Pattern.compile(
            "^[ \\t]*\\*?[ \\t]*(?:Bad|Good) \\(([a-z]{2,3})(?:, role ([a-z0-9-]+))?[^)]*\\):", Pattern.MULTILINE);

    private CardNames() {}

    static List<WrittenId> of(RuleFile file) {
        List<WrittenId> ids = new ArrayList<>();
        if (file.infers()) return ids;
        int end = file.text().indexOf("*/");
        String card = end < 0 ? "" : file.text().substring(0, end);
        SOURCES.matcher(card)
                .results()
                .forEach(sources -> SOURCE.matcher(sources.group(1))
                        .results()
                        .forEach(source -> ids.add(id(file, IdKind.SOURCE, source.group(), sources.start()))));
        for (Matcher example = EXAMPLE.matcher(card); example.find(); ) {
            ids.add(id(file, IdKind.LANGUAGE, example.group(1), example.start()));
            if (example.group(2) != null) ids.add(id(file, IdKind.ROLE, example.group(2), example.start()));
        }
        return ids;
    }

    private static WrittenId id(RuleFile file, IdKind kind, String id, int at) {
        int line = 1
                + (int) file.text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new WrittenId(kind, id, file.path(), line, false);
    }
}
