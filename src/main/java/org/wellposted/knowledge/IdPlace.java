package org.wellposted.knowledge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the files of knowledge where an id stands.
 *
 * @param file of which files: {@code *} is any word in a path
 * @param path under which keys: {@code *} is any of them
 * @param key whether the key itself is the id
 * @param kind what it is the id of
 * @param defines whether it is an id because it stands there
 */
record IdPlace(Pattern file, List<String> path, boolean key, IdKind kind, boolean defines) {

    private static final String ANY = "*";
    private static final Pattern PARTS = Pattern.compile("[,|]");

    /** Every place. A colon at the end of a path says that the key is the id. */
    static final List<IdPlace> ALL = List.of(
            defining("sources.yaml", "*:", IdKind.SOURCE),
            defining("sections.yaml", "sections/*:", IdKind.SECTION),
            defining("concepts/*.yaml", "concepts/*:", IdKind.CONCEPT),
            defining("roles/*.yaml", "id", IdKind.ROLE),
            defining("languages/*/language.yaml", "id", IdKind.LANGUAGE),
            defining("languages/*/terms/*.yaml", "terms/*:", IdKind.TERM),
            naming("sections.yaml", "sections/*/kind", IdKind.KIND),
            naming("requirements/*.yaml", "roles", IdKind.ROLE),
            naming("requirements/*.yaml", "asks/*:", IdKind.ITEM),
            naming("requirements/*.yaml", "asks/*/need", IdKind.NEED),
            naming("requirements/*.yaml", "asks/*/of-others", IdKind.NEED),
            naming("requirements/*.yaml", "asks/*/source", IdKind.SOURCE),
            naming("requirements/*.yaml", "rules", IdKind.RULE),
            naming("sources.yaml", "*/at-most", IdKind.NEED),
            naming("sections.yaml", "grounds/source", IdKind.SOURCE),
            naming("sections.yaml", "grounds/required", IdKind.CONCEPT),
            naming("countries.yaml", "*/grounds/source", IdKind.SOURCE),
            naming("countries.yaml", "*/grounds/required", IdKind.CONCEPT),
            naming("countries.yaml", "*/minimum-wage/source", IdKind.SOURCE),
            naming("concepts/*.yaml", "defaults/kind", IdKind.KIND),
            naming("concepts/*.yaml", "defaults/section", IdKind.SECTION),
            naming("concepts/*.yaml", "defaults/states", IdKind.SECTION),
            naming("concepts/*.yaml", "defaults/touches", IdKind.SECTION),
            naming("concepts/*.yaml", "concepts/*/kind", IdKind.KIND),
            naming("concepts/*.yaml", "concepts/*/section", IdKind.SECTION),
            naming("concepts/*.yaml", "concepts/*/says", IdKind.TERM),
            naming("concepts/*.yaml", "concepts/*/unless", IdKind.TERM),
            naming("concepts/*.yaml", "concepts/*/lifted-by", IdKind.TERM),
            naming("concepts/*.yaml", "concepts/*/touched-by", IdKind.TERM),
            naming("concepts/*.yaml", "concepts/*/implies", IdKind.CONCEPT),
            naming("concepts/*.yaml", "concepts/*/broader", IdKind.CONCEPT),
            naming("concepts/*.yaml", "concepts/*/rules-out", IdKind.CONCEPT),
            naming("concepts/*.yaml", "concepts/*/goes-with", IdKind.CONCEPT),
            naming("concepts/*.yaml", "concepts/*/states", IdKind.SECTION),
            naming("concepts/*.yaml", "concepts/*/touches", IdKind.SECTION),
            naming("concepts/*.yaml", "concepts/*/ground", IdKind.CONCEPT),
            naming("roles/*.yaml", "title/*:", IdKind.LANGUAGE),
            naming("roles/*.yaml", "names/*:", IdKind.LANGUAGE),
            naming("roles/*.yaml", "fields/*:", IdKind.LANGUAGE),
            naming("roles/*.yaml", "needs/*:", IdKind.KIND),
            naming("roles/*.yaml", "needs/*/*:", IdKind.CONCEPT),
            naming("roles/*.yaml", "needs/*/*/need", IdKind.NEED),
            naming("roles/*.yaml", "needs/*/*/source", IdKind.SOURCE),
            naming("roles/*.yaml", "needs/*/*/said/in/*:", IdKind.LANGUAGE),
            naming("roles/*.yaml", "over-asked/*:", IdKind.CONCEPT),
            naming("roles/*.yaml", "over-asked/*/source", IdKind.SOURCE),
            naming("advice.yaml", "ideas", IdKind.RULE),
            naming("voices.yaml", "kind", IdKind.KIND),
            naming("voices.yaml", "need", IdKind.NEED),
            naming("voices.yaml", "rule", IdKind.RULE),
            naming("languages/*/roles.yaml", "*:", IdKind.ROLE),
            naming("languages/*/sentences/*.yaml", "*:", IdKind.CONCEPT),
            naming("languages/*/statements.yaml", "*:", IdKind.SECTION),
            naming("languages/*/headings.yaml", "*:", IdKind.SECTION),
            naming("languages/*/cues.yaml", "*/*:", IdKind.SECTION),
            naming("languages/*/naming.yaml", "before/*:", IdKind.SECTION),
            naming("languages/*/naming.yaml", "behind/*:", IdKind.SECTION),
            naming("languages/*/language.yaml", "placeholders/items/*:", IdKind.SECTION),
            naming("languages/*/interface.yaml", "kinds/*:", IdKind.KIND),
            naming("languages/*/messages.yaml", "*:", IdKind.RULE));

    private static IdPlace defining(String file, String path, IdKind kind) {
        return place(file, path, kind, true);
    }

    private static IdPlace naming(String file, String path, IdKind kind) {
        return place(file, path, kind, false);
    }

    private static IdPlace place(String file, String path, IdKind kind, boolean defines) {
        boolean key = path.endsWith(":");
        List<String> keys = List.of((key ? path.substring(0, path.length() - 1) : path).split("/"));
        String form = Stream.of(file.split("\\*"))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[^/]+" + b)
                .orElseThrow();
        return new IdPlace(Pattern.compile(form), keys, key, kind, defines);
    }

    boolean holds(YamlEntry entry) {
        if (entry.key() != key || entry.path().size() != path.size()) return false;
        for (int i = 0; i < path.size(); i++) {
            if (!path.get(i).equals(ANY) && !path.get(i).equals(entry.path().get(i))) return false;
        }
        return file.matcher(entry.file()).matches();
    }

    /** The ids in an entry of this place: one, but in a pattern of terms several. */
    Stream<String> ids(YamlEntry entry) {
        return kind == IdKind.TERM && !key
                ? PARTS.splitAsStream(entry.text()).map(String::strip)
                : Stream.of(entry.text());
    }
}
