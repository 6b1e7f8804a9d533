package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells whose a name is.
 *
 * @param before what stands right before a name, with the id of its section
 * @param behind what stands right behind it, likewise
 * @param evenTown those of them that tell of an employer though a town has the name
 * @param evenUnknown those of them that tell of a place though no gazetteer has the name
 * @param within small words, folded, that may stand between the words of one name
 * @param trades what begins or ends the name of a small business, and is no name alone: "Hotel", "Market"
 * @param common words, folded, that begin with a capital at the head of a line or a sentence and are nobody's name
 * @param districts what stands before the name of a part of a town or a country, or behind it, likewise
 * @param posts words of a name that make it a post or a department, no employer
 * @param streets what stands before the name of a street, or behind it, with {@link #BEFORE}, {@link #BEHIND} or {@link #ALONE}
 */
public record NameWords(
        Phrases<String> before,
        Phrases<String> behind,
        Phrases<Boolean> evenTown,
        Phrases<Boolean> evenUnknown,
        Set<String> within,
        Phrases<Boolean> trades,
        Set<String> common,
        Phrases<String> streets,
        Phrases<String> districts,
        Phrases<Boolean> posts) {

    /** In an address the word for the street stands before its name: "via Roma 12". */
    public static final String BEFORE = "before";
    /** It stands behind it, and no address is told without a number: "12 High Street". */
    public static final String BEHIND = "behind";
    /** It stands behind it, and tells of an address alone: "Atatürk Caddesi". */
    public static final String ALONE = "alone";

    static NameWords of(Vocabulary.Naming naming) {
        return new NameWords(
                new Phrases.Builder<String>().add(naming.before()).build(),
                new Phrases.Builder<String>().add(naming.behind()).build(),
                Phrases.of(naming.evenTown()),
                Phrases.of(naming.evenUnknown()),
                Phrases.folded(naming.within()),
                Phrases.of(naming.trades()),
                Phrases.folded(naming.common()),
                new Phrases.Builder<String>().add(naming.streets()).build(),
                new Phrases.Builder<String>().add(naming.districts()).build(),
                Phrases.of(naming.posts()));
    }

    void write(DataOutputStream out) throws IOException {
        before.write(out);
        behind.write(out);
        evenTown.write(out);
        evenUnknown.write(out);
        Fields.words(out, List.copyOf(within));
        trades.write(out);
        Fields.words(out, List.copyOf(common));
        streets.write(out);
        districts.write(out);
        posts.write(out);
    }

    static NameWords read(DataInputStream in) throws IOException {
        return new NameWords(
                Phrases.read(in, section -> section, Set.of()),
                Phrases.read(in, section -> section, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                new HashSet<>(Fields.words(in)),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                new HashSet<>(Fields.words(in)),
                Phrases.read(in, side -> side, Set.of()),
                Phrases.read(in, side -> side, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()));
    }
}
