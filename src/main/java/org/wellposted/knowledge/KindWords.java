package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells that a piece of a line gives the applicant no duty, by kind; see {@link #KINDS}.
 *
 * @param opening by kind, what a piece begins with: "no", "niente"
 * @param before by kind, what stands before the work: "you will not", "our accountant"
 * @param behind by kind, what stands behind it and ends the piece: "is out of scope", "yapılmaz"
 * @param turns what begins a new piece: "but", "you"
 * @param none what is none of these though it looks like one: "not only"
 * @param denying letters, folded, within a verb that is denied: "mayacak" in "aramayacaksınız"
 */
public record KindWords(
        Phrases<String> opening,
        Phrases<String> before,
        Phrases<String> behind,
        Phrases<Boolean> turns,
        Phrases<Boolean> none,
        List<String> denying) {

    /** The applicant is not to do it. */
    public static final String DENIED = "denied";

    /** Somebody else does it. */
    public static final String OTHERS = "others";

    /** All there are: besides, only asked for; offered, as what is taught; about the employer, its products and its people. */
    static final List<String> KINDS = List.of(DENIED, OTHERS, "asked", "offered", "about");

    static KindWords of(Vocabulary.Kinds kinds) {
        return new KindWords(
                new Phrases.Builder<String>().add(kinds.opening()).build(),
                new Phrases.Builder<String>().add(kinds.before()).build(),
                new Phrases.Builder<String>().add(kinds.behind()).build(),
                Phrases.of(kinds.turns()),
                Phrases.of(kinds.none()),
                List.copyOf(Phrases.folded(kinds.denying())));
    }

    void write(DataOutputStream out) throws IOException {
        opening.write(out);
        before.write(out);
        behind.write(out);
        turns.write(out);
        none.write(out);
        Fields.words(out, denying);
    }

    static KindWords read(DataInputStream in) throws IOException {
        return new KindWords(
                Phrases.read(in, kind -> kind, Set.of()),
                Phrases.read(in, kind -> kind, Set.of()),
                Phrases.read(in, kind -> kind, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Fields.words(in));
    }
}
