package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellposted.knowledge.IdKind;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.WrittenId;
import org.wellposted.knowledge.YamlEntry;

/** Whether a message speaks only of what its rule gives it: of anything else the reader would see the bare {name}. */
final class MessageNames {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)\\}");

    private MessageNames() {}

    /**
     * @param message the rule's line in a language's messages.yaml
     * @param given the names of what the rule's findings give
     */
    static List<String> faults(YamlEntry message, Set<String> given) {
        List<String> faults = new ArrayList<>();
        String rule = message.path().get(0);
        ARGUMENT.matcher(message.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(name -> {
                    if (given.contains(name)) return;
                    List<String> near = Knowledge.nearest(name, given);
                    WrittenId written = new WrittenId(IdKind.ARGUMENT, name, message.file(), message.line(), false);
                    faults.add(written.fault("rule '" + rule + "' gives no {" + name + "}; " + instead(near, given)));
                });
        return faults;
    }

    private static String instead(List<String> near, Set<String> given) {
        if (!near.isEmpty()) return "did you mean {" + String.join("}, {", near) + "}?";
        return given.isEmpty() ? "it gives nothing: say it without" : "it gives {" + String.join("}, {", given) + "}";
    }

    /** What a rule gives. A file that is a card alone has its logic elsewhere, which speaks of an item. */
    static Set<String> given(RuleFile file, RuleNames names) {
        Set<String> given = new LinkedHashSet<>();
        if (DrlToken.of(file.text()).isEmpty()) given.add("item");
        names.ids().stream().filter(id -> id.kind() == IdKind.ARGUMENT).forEach(id -> given.add(id.id()));
        return given;
    }
}
