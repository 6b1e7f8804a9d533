package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * By what a line states a concept.
 *
 * @param terms each form with the number of its term
 * @param patterns how the terms, by these numbers, make up the concepts
 */
public record ConceptTerms(Phrases<Integer> terms, Patterns patterns) {

    static ConceptTerms of(Map<String, List<String>> forms, Collection<Concept> concepts) {
        Map<String, Integer> numbers = new HashMap<>();
        Phrases.Builder<Integer> terms = new Phrases.Builder<>();
        forms.forEach((id, own) -> {
            int number = numbers.size();
            numbers.put(id, number);
            terms.add(own, number);
        });
        return new ConceptTerms(terms.build(), Patterns.of(concepts, numbers));
    }

    void write(DataOutputStream out) throws IOException {
        terms.write(out);
        patterns.write(out);
    }

    static ConceptTerms read(DataInputStream in) throws IOException {
        return new ConceptTerms(Phrases.read(in, Integer::valueOf, Set.of()), Patterns.read(in));
    }
}
