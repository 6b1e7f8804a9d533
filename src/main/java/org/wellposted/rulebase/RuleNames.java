package org.wellposted.rulebase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.IdKind;
import org.wellposted.knowledge.WrittenId;

/**
 * What the rules of a file name: ids that stand as texts, and records. It reads as much of the language as that takes -
 * what a text is compared with, which record it is given to - and leaves all else to the engine.
 */
public final class RuleNames {

    private final String file;
    private final List<DrlToken> tokens;
    private final List<WrittenId> ids = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Integer> concluded = new LinkedHashMap<>();

    private final Deque<Within> within = new ArrayDeque<>();
    /** In each parenthesis, how many commas there were. */
    private final Deque<Integer> places = new ArrayDeque<>();

    private final Map<String, Value> variables = new HashMap<>();
    /** What was named last, and may be compared with the text that comes next. */
    private Value value = Value.UNKNOWN;
    /** The variable that waits for what it stands for. */
    private String binding;
    /** What the parenthesis that has just closed made, so that a method can be called on it. */
    private FactType made;

    private int at;

    /** @param kind what it holds ids of, or null */
    private record Value(FactType type, IdKind kind) {

        static final Value UNKNOWN = new Value(null, null);
    }

    /**
     * What a parenthesis stands in.
     *
     * @param pattern the record that fields here belong to, or null
     * @param called the record that is made, or on which a method is called, or null
     * @param method the method, or null for the constructor
     * @param listed what each text in it is the id of, or null where it depends on its place
     */
    private record Within(FactType pattern, FactType called, String method, IdKind listed) {}

    private RuleNames(RuleFile file) {
        this.file = file.path();
        this.tokens = DrlToken.of(file.text());
    }

    public static RuleNames of(RuleFile file) {
        RuleNames names = new RuleNames(file);
        names.read();
        return names;
    }

    /** Each id; those that a conclusion is made with define it where nothing else can. */
    public List<WrittenId> ids() {
        return ids;
    }

    /** The records that a condition asks for. */
    public Set<String> asked() {
        return asked;
    }

    /** The records that are concluded, and the line of each. */
    public Map<String, Integer> concluded() {
        return concluded;
    }

    private void read() {
        for (at = 0; at < tokens.size(); at++) {
            DrlToken token = tokens.get(at);
            if (token.kind() == DrlToken.Kind.TEXT) text(token);
            else if (token.word()) word(token);
            else sign(token);
        }
    }

    private void text(DrlToken text) {
        Within here = within.peek();
        IdKind kind = null;
        if (here != null && here.listed != null) kind = here.listed;
        else if (here != null && here.called != null) kind = here.called.parameter(here.method, places.peek());
        else if (before("==") || before("!=") || before("contains")) kind = value.kind;
        if (kind == null) return;
        boolean defines = here != null && here.called != null && (kind == IdKind.TRAIT || kind == IdKind.ARGUMENT);
        ids.add(new WrittenId(kind, text.text(), file, text.line(), defines));
    }

    private void word(DrlToken word) {
        if (word.is("rule") && within.isEmpty()) {
            variables.clear();
        } else if (word.is("in")) {
            if (next("(")) open(new Within(pattern(), null, null, value.kind));
        } else if (word.type()) {
            type(word);
        } else if (word.variable() && next(":")) {
            binding = word.text();
            at++;
        } else if (before(".") && made != null && next("(")) {
            FactType on = made.takes(word.text()) ? made : null;
            if (on != null && word.is("about")) {
                ids.add(new WrittenId(IdKind.ARGUMENT, "item", file, word.line(), true));
            }
            open(new Within(null, on, word.text(), null));
        } else if (!word.is("contains") && !word.is("not") && !word.is("memberOf")) {
            path(word);
        }
    }

    private void type(DrlToken type) {
        if (!next("(")) {
            // a constant such as Need.REQUIRED; of List.of("a", "b"), each is what the list is given for
            if (next(".") && at + 3 < tokens.size() && tokens.get(at + 3).is("(")) {
                Within here = within.peek();
                IdKind kind =
                        here == null || here.called == null ? null : here.called.parameter(here.method, places.peek());
                at += 2;
                open(new Within(null, null, null, kind));
            } else {
                while (next(".")) at += 2;
                value = Value.UNKNOWN;
            }
            return;
        }
        FactType record = FactType.named(type.text());
        if (before("new")) {
            boolean whole = at > 2 && tokens.get(at - 3).is("insertLogical");
            if (whole && record != null) concluded.putIfAbsent(type.text(), type.line());
            open(new Within(null, record, null, null));
        } else {
            if (record != null) asked.add(type.text());
            bind(new Value(record, null));
            open(new Within(record, null, null, null));
        }
    }

    /** {@code item}, {@code expected.kind}, {@code $statement.id}; what a method with arguments answers is not known. */
    private void path(DrlToken first) {
        Value found =
                first.variable() ? variables.getOrDefault(first.text(), Value.UNKNOWN) : field(pattern(), first.text());
        while (next(".") && at + 2 < tokens.size() && tokens.get(at + 2).word()) {
            at += 2;
            found = field(found.type, tokens.get(at).text());
        }
        boolean plain = !next("(");
        if (!plain && at + 2 < tokens.size() && tokens.get(at + 2).is(")")) {
            at += 2;
            plain = true;
        }
        value = plain ? found : Value.UNKNOWN;
        if (plain && !first.is("and") && !first.is("or") && !first.is("exists")) bind(value);
    }

    private static Value field(FactType type, String name) {
        return type == null ? Value.UNKNOWN : new Value(type.within(name), type.field(name));
    }

    private void bind(Value to) {
        if (binding != null) variables.put(binding, to);
        binding = null;
    }

    private void sign(DrlToken sign) {
        if (sign.is("(")) {
            places.push(0);
            within.push(new Within(pattern(), null, null, null));
        } else if (sign.is(")") && !within.isEmpty()) {
            places.pop();
            made = within.pop().called;
            return;
        } else if (sign.is(",") && !places.isEmpty()) {
            places.push(places.pop() + 1);
        }
        if (sign.is(",") || sign.is(";") || sign.is(")")) binding = null;
        if (!sign.is(".")) made = null;
    }

    /** Opens the parenthesis that is next. */
    private void open(Within what) {
        at++;
        places.push(0);
        within.push(what);
        made = null;
    }

    private FactType pattern() {
        Within here = within.peek();
        return here == null ? null : here.pattern;
    }

    private boolean next(String sign) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(sign);
    }

    private boolean before(String sign) {
        return at > 0 && tokens.get(at - 1).is(sign);
    }
}
