package org.wellposted.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.knowledge.IdKind;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeNames;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.knowledge.KnownIds;
import org.wellposted.knowledge.UnusedConcepts;
import org.wellposted.knowledge.WrittenId;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Offer;

/**
 * Checks rules and knowledge against each other: a misspelt id compiles, and then finds nothing for ever. It reads the files
 * as they are written, so that each fault is told with its line.
 */
public final class NamesCheck {

    private static final String MESSAGES = "/messages.yaml";

    /** What is taken from the rules once they have come to rest: of these, no rule need ask. */
    private static final Set<String> TAKEN =
            Set.of(Item.class.getSimpleName(), Finding.class.getSimpleName(), Offer.class.getSimpleName());

    private final KnowledgeNames knowledge;
    private final KnownIds known;
    private final Map<RuleFile, RuleNames> rules = new LinkedHashMap<>();
    private final List<WrittenId> named = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private NamesCheck(KnowledgeNames knowledge, List<RuleFile> files) {
        this.knowledge = knowledge;
        this.known = knowledge.known();
        for (RuleFile file : files) {
            RuleNames names = RuleNames.of(file);
            rules.put(file, names);
            named.addAll(CardNames.of(file));
            named.addAll(names.ids());
            if (!file.infers()) known.add(IdKind.RULE, file.name());
        }
        named.stream().filter(WrittenId::defines).forEach(id -> known.add(id.kind(), id.id()));
    }

    /**
     * What leads nowhere, and what nothing leads to, a line each; empty if all is well.
     *
     * @param rules a folder as the project's rules/ is
     * @throws KnowledgeReader.Malformed if a file is no YAML, for whoever edits it
     * @throws IOException if one cannot be read
     */
    public static List<String> of(Path rules) throws IOException {
        NamesCheck check = new NamesCheck(KnowledgeNames.in(rules), RuleFile.in(rules));
        check.faults.addAll(check.knowledge.faults());
        check.strangers();
        check.messages();
        check.unaskedTraits();
        check.unaskedFacts();
        check.unusedCards();
        check.unusedConcepts();
        return check.faults;
    }

    private void strangers() {
        for (WrittenId id : named) if (!known.know(id)) faults.add(known.fault(id));
        for (WrittenId id : knowledge.ids()) {
            if (id.kind() == IdKind.RULE && !known.know(id)) faults.add(known.fault(id));
        }
    }

    private void messages() {
        Map<String, Set<String>> given = new LinkedHashMap<>();
        rules.forEach((file, names) -> given.put(file.name(), MessageNames.given(file, names)));
        knowledge.entries().stream()
                .filter(entry -> entry.file().endsWith(MESSAGES)
                        && !entry.key()
                        && given.containsKey(entry.path().get(0)))
                .forEach(message -> faults.addAll(
                        MessageNames.faults(message, given.get(message.path().get(0)))));
    }

    private void unaskedTraits() {
        Set<String> asked = named.stream()
                .filter(id -> id.kind() == IdKind.TRAIT && !id.defines())
                .map(WrittenId::id)
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        named.stream()
                .filter(id ->
                        id.kind() == IdKind.TRAIT && id.defines() && !asked.contains(id.id()) && told.add(id.id()))
                .forEach(id -> faults.add(id.fault(
                        "no rule asks for the trait '" + id.id() + "'; " + meant(Knowledge.nearest(id.id(), asked))
                                + "take the rule out that concludes it, or use it")));
    }

    private static String meant(List<String> near) {
        return near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "? If not, ";
    }

    private void unaskedFacts() {
        Set<String> asked = new HashSet<>(TAKEN);
        rules.values().forEach(names -> asked.addAll(names.asked()));
        rules.forEach((file, names) -> names.concluded().forEach((fact, line) -> {
            if (!asked.contains(fact)) {
                faults.add(file.path() + ":" + line + ": no rule asks for " + fact
                        + ", which is concluded here; take the rule out, or use what it concludes");
            }
        }));
    }

    /** A card without a rule speaks for a row of a table, and for nothing where no row names it. */
    private void unusedCards() {
        Set<String> named = knowledge.ids().stream()
                .filter(id -> id.kind() == IdKind.RULE && !id.file().endsWith(MESSAGES))
                .map(WrittenId::id)
                .collect(Collectors.toSet());
        rules.keySet().stream()
                .filter(file -> !file.infers() && DrlToken.of(file.text()).isEmpty() && !named.contains(file.name()))
                .forEach(file -> faults.add(file.path() + ":1: nothing uses the card '" + file.name()
                        + "'; write its rule below it, or take the file out"));
    }

    private void unusedConcepts() {
        Set<String> byRules = named.stream()
                .filter(id -> id.kind().any().contains(IdKind.CONCEPT))
                .map(WrittenId::id)
                .collect(Collectors.toSet());
        faults.addAll(UnusedConcepts.faults(knowledge, byRules));
    }
}
