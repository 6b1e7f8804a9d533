package org.wellposted.knowledge;

import java.util.List;

/** What an id in rules and knowledge can be the id of. */
public enum IdKind {
    CONCEPT("concept", "define it under concepts/"),
    SECTION("section", "define it in sections.yaml"),
    ROLE("role", "give it a file in roles/"),
    SOURCE("source", "add it to sources.yaml"),
    /** A rule that finds. */
    RULE("rule", "give it a file in posting/, equality/ or role/"),
    KIND("kind", "see 'A concept' in rules/README.md for the kinds there are"),
    NEED("need", "write required, recommended or optional"),
    LANGUAGE("language", "give it a folder under languages/"),
    TERM("term", "add it to the terms of a language"),
    TRAIT("trait", "let a rule in infer/ conclude it"),
    /** What a finding gives to its message. */
    ARGUMENT("argument", "let the rule give it with naming(...) or saying(...)"),
    ITEM("section or concept", "define it in sections.yaml or under concepts/", SECTION, CONCEPT),
    THING(
            "section, concept, role or language",
            "define it in sections.yaml or under concepts/",
            SECTION,
            CONCEPT,
            ROLE,
            LANGUAGE);

    private final String word;
    private final String cure;
    private final List<IdKind> any;

    IdKind(String word, String cure, IdKind... any) {
        this.word = word;
        this.cure = cure;
        this.any = any.length == 0 ? List.of(this) : List.of(any);
    }

    /** How it is called in what people read. */
    public String word() {
        return word;
    }

    /** What to do about an id that is not known and is near to none that is. */
    public String cure() {
        return cure;
    }

    /** The kinds it stands for: itself, unless an id of any of several will do. */
    public List<IdKind> any() {
        return any;
    }
}
