package org.wellposted.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellposted.knowledge.Role;

/** Finds roles by what somebody has typed so far of a title. */
final class Titles {

    private Titles() {}

    /**
     * The name of the role that what was typed fits, word by word and each word from its beginning.
     *
     * @param language its names are tried first, then those of all others
     * @return null if none fits
     */
    static String matching(Role role, String typed, String language) {
        List<String> words = words(typed);
        Stream<String> here = names(role, language);
        Stream<String> elsewhere = role.title().keySet().stream()
                .filter(other -> !other.equals(language))
                .flatMap(other -> names(role, other));
        if (role.id().equals(typed.strip())) return role.id();
        return Stream.concat(here, elsewhere)
                .filter(name -> words.stream().allMatch(word -> words(name).stream().anyMatch(has -> fits(word, has))))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> names(Role role, String language) {
        return Stream.concat(
                Stream.ofNullable(role.title().get(language)),
                role.names().getOrDefault(language, List.of()).stream());
    }

    /** @param has a word of a name; one that ends in a star stands for every ending */
    private static boolean fits(String typed, String has) {
        if (!has.endsWith("*")) return has.startsWith(typed);
        String stem = has.substring(0, has.length() - 1);
        return stem.startsWith(typed) || typed.startsWith(stem);
    }

    private static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT);
        return Stream.of(folded.split("[^\\p{L}\\p{N}*]+")).filter(word -> !word.isEmpty()).toList();
    }
}
