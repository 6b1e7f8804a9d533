package org.wellposted.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Country;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Contact;
import org.wellposted.model.CountrySaid;
import org.wellposted.model.Fact;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Pay;
import org.wellposted.model.Section;
import org.wellposted.model.Sureness;
import org.wellposted.text.LinedText;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words.Range;

/** Tells the country in which a job is by all that speaks for one: its place, currency, telephone, words and spelling. */
public final class CountryFinder {

    private final CountryCuts cuts;
    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final LinedText text;
    private final Map<String, Double> points = new HashMap<>();

    private CountryFinder(CountryCuts cuts, Knowledge knowledge, Lexicon lexicon, LinedText text) {
        this.cuts = cuts;
        this.knowledge = knowledge;
        this.lexicon = lexicon;
        this.text = text;
    }

    /**
     * @param facts what was found in the text: its names, sums and addresses
     * @return one, or none where nothing tells, or two countries are as likely
     */
    public static List<CountrySaid> find(
            CountryCuts cuts, Knowledge knowledge, Lexicon lexicon, LinedText text, List<Fact> facts) {
        CountryFinder finder = new CountryFinder(cuts, knowledge, lexicon, text);
        finder.words();
        finder.places(facts);
        for (Country country : knowledge.countries().values()) finder.values(country, facts);
        return finder.told();
    }

    private void words() {
        Set<String> forms = new HashSet<>();
        Map<String, Double> said = new HashMap<>();
        for (Hit<String> hit :
                lexicon.tables.countries().in(text.words(), text.words().in(text.area()))) {
            if (forms.add(hit.value() + hit.words())) said.merge(hit.value(), cuts.word(), Double::sum);
        }
        said.forEach((country, sum) -> points.merge(country, Math.min(sum, cuts.mostWords()), Double::sum));
    }

    /** A name that towns of several countries have speaks for none. */
    private void places(List<Fact> facts) {
        Set<String> there = new HashSet<>();
        for (Fact fact : facts) {
            boolean place = fact instanceof NameSaid name
                    && name.section().equals(Section.LOCATION)
                    && name.sureness() != Sureness.UNSURE;
            if (!place) continue;
            Range words = text.words().in(((NameSaid) fact).span());
            // England is a town in Arkansas too
            if (lexicon.tables.countries().anyIn(text.words(), words)) continue;
            List<String> countries = knowledge.towns().countries(text.words(), words.from(), words.to());
            if (countries.size() == 1) there.add(countries.get(0));
        }
        there.forEach(country -> points.merge(country, cuts.place(), Double::sum));
    }

    private void values(Country country, List<Fact> facts) {
        boolean paid = facts.stream()
                .anyMatch(
                        fact -> fact instanceof Pay pay && country.currencies().contains(pay.currency()));
        if (paid) points.merge(country.id(), cuts.currency(), Double::sum);
        boolean called = facts.stream()
                .anyMatch(fact -> fact instanceof Contact contact
                        && contact.kind() == Contact.Kind.PHONE
                        && country.phones().stream().anyMatch(contact.span().cut(text.text())::startsWith));
        if (called) points.merge(country.id(), cuts.phone(), Double::sum);
    }

    private List<CountrySaid> told() {
        List<String> ranked = new ArrayList<>(points.keySet());
        ranked.sort(
                Comparator.comparing((String country) -> -points.get(country)).thenComparing(country -> country));
        if (ranked.isEmpty()) return List.of();
        String best = ranked.get(0);
        double second = ranked.size() < 2 ? 0 : points.get(ranked.get(1));
        if (points.get(best) <= second) return List.of();
        boolean sure = points.get(best) >= cuts.sure() && points.get(best) >= second + cuts.sure();
        return List.of(new CountrySaid(best, sure ? Sureness.SURE : Sureness.LIKELY));
    }
}
