package org.wellposted.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.RequirementSet;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.Drafts;
import org.wellposted.write.Wording;

/** One call of a command. */
record Call(Syntax.Given given, Help help, Shell shell, Wording wording, Wellposted wellposted) {

    Knowledge knowledge() {
        return wellposted.knowledge();
    }

    /** The option's value, or null where it was not given. */
    String option(String name) {
        return given.options().get(name);
    }

    /** Whether the flag was given. */
    boolean has(String flag) {
        return option(flag) != null;
    }

    /**
     * One of the values that an option takes.
     *
     * @param values what it takes, the first unless another is named
     * @throws Misuse if it is none of them
     */
    String option(String name, List<String> values) {
        String value = option(name);
        return value == null ? values.get(0) : oneOf(name, value, values);
    }

    private static String oneOf(String name, String value, List<String> values) {
        if (values.contains(value)) return value;
        // of two letters, any two are near
        List<String> near = value.length() > 2 ? Knowledge.nearest(value, values) : List.of();
        throw new Misuse(
                "unknown-value",
                Map.of(
                        "option",
                        name,
                        "value",
                        value,
                        "near",
                        String.join(", ", near),
                        "known",
                        String.join(", ", values)));
    }

    /** The language asked for by {@code --language}, or null. */
    String language() {
        return option("--language") == null
                ? null
                : option("--language", knowledge().languageIds());
    }

    /**
     * The ids of the requirement sets asked for by {@code --requirements}; none for all.
     *
     * @throws Misuse if one of them is none
     */
    Set<String> sets() {
        String given = option("--requirements");
        if (given == null) return Set.of();
        List<String> known = knowledge().sets().stream().map(RequirementSet::id).toList();
        Set<String> sets = new LinkedHashSet<>();
        for (String set : given.split(",")) sets.add(oneOf("--requirements", set.strip(), known));
        return sets;
    }

    /** The id of the role asked for by {@code --role}, or null. */
    String role() {
        return option("--role") == null
                ? null
                : RoleAsked.of(option("--role"), this).role().id();
    }

    String argument() {
        return given.arguments().get(0);
    }

    List<String> arguments() {
        return given.arguments();
    }

    /**
     * The draft that the argument names.
     *
     * @throws Refused if it cannot be read
     */
    Draft draft() {
        DraftFiles.DraftFile file = DraftFiles.named(argument());
        try {
            return Drafts.read(file.name(), file.bytes(shell.in()));
        } catch (IOException e) {
            throw new Refused(DraftFiles.unreadable(file.name(), e));
        }
    }

    void answer(String text) throws IOException {
        shell.answer(text);
    }
}
