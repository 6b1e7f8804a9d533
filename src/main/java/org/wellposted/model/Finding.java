package org.wellposted.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule concluded. A rule constructs it with its own name and what it rests on; severity and source come from the
 * rule's card where the rule does not say otherwise.
 *
 * @param rule the id of the rule
 * @param severity null until the check is settled
 * @param span where in the draft, or null where something is absent
 * @param item the checklist item it is about, or null
 * @param source the id of the source, or null for the one on the rule's card
 * @param edit the change that mends it, or null
 * @param arguments what its message names
 * @param because what it rests on
 */
public record Finding(
        String rule,
        Severity severity,
        Span span,
        String item,
        String source,
        Edit edit,
        List<Argument> arguments,
        List<Because> because) {

    /** What a message calls the items it is about. */
    public static final String ITEM = "item";

    public Finding {
        arguments = List.copyOf(arguments);
        because = List.copyOf(because);
    }

    public Finding(String rule, Span span) {
        this(rule, null, span, null, null, null, List.of(), List.of());
    }

    /** The ids of the checklist items it is about: of a finding for several, those that it names; none if it is about none. */
    public List<String> items() {
        if (item != null) return List.of(item);
        return arguments.stream()
                .filter(argument -> argument.name().equals(ITEM))
                .findFirst()
                .map(Argument::values)
                .orElse(List.of());
    }

    /** About this checklist item, required by this source; the message may name it as {@code {item}}. */
    public Finding about(String item, String source) {
        return new Finding(rule, severity, span, item, source, edit, arguments, because).naming(ITEM, List.of(item));
    }

    /** The message's {@code {name}} is filled with the names of these ids. */
    public Finding naming(String name, List<String> ids) {
        return with(new Argument(name, ids, true));
    }

    public Finding naming(String name, String id) {
        return naming(name, List.of(id));
    }

    /** The message's {@code {name}} is filled with these words. */
    public Finding saying(String name, String words) {
        return with(new Argument(name, List.of(words), false));
    }

    public Finding because(String what, Span where) {
        List<Because> more = new ArrayList<>(because);
        more.add(new Because(what, where));
        return new Finding(rule, severity, span, item, source, edit, arguments, more);
    }

    public Finding mendedBy(String text) {
        return mendedBy(new Edit(span, text));
    }

    public Finding mendedBy(Edit edit) {
        return new Finding(rule, severity, span, item, source, edit, arguments, because);
    }

    /** The same, settled: graded, and with a source of its own or the card's. */
    public Finding settled(Severity severity, String cardSource) {
        return new Finding(rule, severity, span, item, source == null ? cardSource : source, edit, arguments, because);
    }

    private Finding with(Argument argument) {
        List<Argument> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Finding(rule, severity, span, item, source, edit, more, because);
    }
}
