package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Contact;
import org.wellposted.model.Fact;
import org.wellposted.model.Passage;
import org.wellposted.model.Pay;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Strength;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Placed;
import org.wellposted.text.Words.Range;

/** The typed values of a stretch: sums, grades of pay, gaps, addresses, dates. Lines go by their number, from 0. */
public final class Values {

    private final PayCuts cuts;
    private final HoursCuts hoursCuts;
    private final Lexicon lexicon;
    private final LinedText text;
    private final PayFinder payFinder;
    private final List<Placeholder> gaps;
    private final List<Contact> contacts;
    private final Placed<Placeholder> placedGaps;
    private final Placed<Contact> placedContacts;
    private final List<List<Pay>> sums = new ArrayList<>();

    private Values(PayCuts cuts, HoursCuts hoursCuts, Lexicon lexicon, LinedText text) {
        this.hoursCuts = hoursCuts;
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.text = text;
        this.payFinder = new PayFinder(cuts, lexicon, text.words());
        this.gaps = new Placeholders(lexicon, text.words()).find(text.area());
        this.contacts = Contacts.find(text.text(), text.area());
        this.placedGaps = new Placed<>(gaps, Placeholder::span);
        this.placedContacts = new Placed<>(contacts, Contact::span);
    }

    /** @param worthMoney where a line speaks of something other than pay that is worth money */
    public static Values in(
            PayCuts cuts, HoursCuts hoursCuts, Lexicon lexicon, LinedText text, IntFunction<List<Span>> worthMoney) {
        Values values = new Values(cuts, hoursCuts, lexicon, text);
        for (int i = 0; i < text.lines().size(); i++) {
            values.sums.add(values.payFinder.in(text.lines().get(i), null, worthMoney.apply(i)));
        }
        return values;
    }

    private Range heading(Section section) {
        return section.heading() == null ? new Range(0, 0) : text.words().in(section.heading());
    }

    /** Whether a line names a sum that the job pays. */
    public boolean pays(int line) {
        return sums.get(line).stream().anyMatch(pay -> pay.sureness() != Sureness.UNSURE);
    }

    public boolean hasContact(int line) {
        return placedContacts.overlaps(text.lines().get(line).span());
    }

    /** The id of the section that the first telling gap of a line waits for, or null. */
    public String gap(int line) {
        return placedGaps.in(text.lines().get(line).span()).stream()
                .map(Placeholder::item)
                .filter(item -> item != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * All of them, in their sections.
     *
     * @param ofLine the section of a line
     * @param at the section at an offset, or null
     */
    public List<Fact> facts(IntFunction<Section> ofLine, IntFunction<Section> at) {
        IntFunction<String> idAt = offset ->
                at.apply(offset) == null ? Section.OTHER : at.apply(offset).id();
        List<Fact> facts = new ArrayList<>();
        PayGradeFinder grades = new PayGradeFinder(cuts, lexicon, text.words());
        for (int i = 0; i < text.lines().size(); i++) {
            LineWords line = text.lines().get(i);
            facts.addAll(grades.in(line));
            Section section = ofLine.apply(i);
            boolean paid = section.id().equals(Section.PAY);
            for (Pay pay : paid ? payFinder.in(line, heading(section), List.of()) : sums.get(i)) {
                facts.add(pay);
                if (pay.sureness() == Sureness.UNSURE) continue;
                facts.add(new Passage(Section.PAY, pay.span(), Strength.STATED));
                payFinder
                        .offers(pay, line.words())
                        .forEach(offer -> facts.add(new Passage(Section.BENEFITS, offer, Strength.STATED)));
            }
        }
        HoursFinder hours = new HoursFinder(hoursCuts, lexicon, text.words());
        for (LineWords line : text.lines()) {
            facts.addAll(hours.weekly(line));
            hours.days(line).forEach(days -> facts.add(new Passage(Section.CONTRACT, days, Strength.STATED)));
            hours.in(line).forEach(day -> facts.add(new Passage(Section.CONTRACT, day, Strength.STATED)));
        }
        gaps.forEach(gap -> {
            Section section = at.apply(gap.span().start());
            facts.add(gap.in(section == null ? -1 : section.number()));
        });
        contacts.forEach(c ->
                facts.add(new Contact(c.kind(), c.span(), idAt.apply(c.span().start()))));
        facts.addAll(new DateFinder(lexicon, text.words())
                .find(text.area(), idAt).stream().distinct().toList());
        return facts;
    }
}
