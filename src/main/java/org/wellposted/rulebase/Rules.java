package org.wellposted.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellposted.knowledge.KnowledgeReader;

/**
 * A set of rules: what they say of themselves, and what runs them. Each is loaded when it is first asked for, the cards
 * without the engine. Safe for use by several threads.
 */
public final class Rules {

    private final Supplier<List<RuleCard>> loadCards;
    private final Supplier<Rulebase> loadBase;
    private List<RuleCard> cards;
    private Rulebase base;

    private Rules(Supplier<List<RuleCard>> loadCards, Supplier<Rulebase> loadBase) {
        this.loadCards = loadCards;
        this.loadBase = loadBase;
    }

    /** The rules packed into the product. */
    public static Rules shipped() {
        return new Rules(PackedRules::cards, () -> Rulebase.of(PackedRules.models(), Rules.class.getClassLoader()));
    }

    /**
     * The rules in a folder; compiled, which takes some seconds, where they are not those that are shipped. Whether all
     * that they and the knowledge beside them name is there is checked in either case.
     *
     * @param folder as the project's rules/ is
     * @throws RuleFault with all that is wrong with them, for whoever edits the files
     * @throws KnowledgeReader.Malformed with what is wrong in what they rest on
     * @throws IOException if a file cannot be read
     */
    public static Rules in(Path folder) throws IOException {
        List<String> nowhere = NamesCheck.of(folder);
        if (!nowhere.isEmpty()) throw new RuleFault(nowhere);
        List<RuleFile> files = RuleFile.in(folder);
        RuleContext context = RuleContext.in(folder);
        if (RuleFile.fingerprint(files, context.voices()).equals(PackedRules.fingerprint())) return shipped();
        return of(RulebaseCompiler.compile(files, context));
    }

    /** Rules compiled just now: no class of theirs is on the class path, so they bring a class loader of their own. */
    public static Rules of(CompiledRules compiled) {
        return new Rules(
                compiled::cards, () -> Rulebase.of(compiled.models(), new GeneratedClasses(compiled.classes())));
    }

    /** In the order of their ids. */
    public synchronized List<RuleCard> cards() {
        if (cards == null) cards = List.copyOf(loadCards.get());
        return cards;
    }

    /** The card of the rule that has an id, or had it before it was renamed. */
    public Optional<RuleCard> card(String id) {
        List<RuleCard> all = cards();
        return all.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .or(() -> all.stream().filter(card -> card.was().contains(id)).findFirst());
    }

    public synchronized Rulebase base() {
        if (base == null) base = loadBase.get();
        return base;
    }
}
