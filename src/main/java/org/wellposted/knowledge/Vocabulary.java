package org.wellposted.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.text.Letters;

/**
 * The words by which a language's drafts are read. What the product reads with is made of it by the build, so that it is
 * loaded only where the knowledge itself is asked about.
 *
 * @param connectives articles and prepositions, which may stand between the words of a name
 * @param money words for sums, besides the signs that no language owns
 * @param terms by id, the forms of each
 * @param headings by section, what opens it
 * @param cues what tells the section of a line under no heading
 * @param naming what tells whose a name is
 * @param roleNames by role, how employers call it: forms as those of terms
 * @param neighbours the same of jobs beside the role, which are counted with it though their duties are only partly the same
 * @param general by role, those of its names that many jobs go by, so that the duties may tell of another
 * @param loose by role, words of which one of each group, in any order, make a title likely to be its: groups stand apart by
 *     commas, the words of one by bars
 * @param roleFields by role, its field of work, which names the job where it is the whole title: "Payroll"
 * @param otherJobs names of jobs that are none of the roles, though the name of one stands in them
 */
public record Vocabulary(
        List<String> connectives,
        Degrees degrees,
        PlaceholderWords placeholders,
        List<List<String>> months,
        PayWords pay,
        SumWords money,
        Map<String, List<String>> terms,
        Map<String, List<String>> headings,
        Cues cues,
        Naming naming,
        Sought sought,
        Kinds kinds,
        Hours hours,
        Map<String, List<String>> countries,
        Map<String, List<String>> roleNames,
        Map<String, List<String>> neighbours,
        Map<String, List<String>> general,
        Map<String, List<String>> loose,
        Map<String, List<String>> roleFields,
        List<String> otherJobs) {

    /** The term whose forms ask for a subject line. */
    public static final String SUBJECT_LINE = "subject-line";
    /** The term whose forms say that somebody is looked for. */
    public static final String SEEKING = "we-seek";
    /** The term whose forms stand between the last two pieces of an enumeration. */
    public static final String AND = "and";
    /** The terms that drafts are read by, whether a concept uses them or not. */
    static final List<String> READ_BY = List.of(SUBJECT_LINE, SEEKING, AND);

    /** The forms of a term; none if the language does not have it. */
    List<String> term(String id) {
        return terms.getOrDefault(id, List.of());
    }

    /**
     * The same as somebody writes it without the letters of the language: "musteri hesaplari".
     *
     * @param letters what is typed for each of them
     */
    public Vocabulary typedPlainly(Map<String, String> letters) {
        Plain plain = new Plain(letters);
        return new Vocabulary(
                plain.of(connectives),
                new Degrees(plain.of(degrees.required), plain.of(degrees.preferred), plain.of(degrees.denied)),
                new PlaceholderWords(
                        plain.of(placeholders.words),
                        plain.of(placeholders.alone),
                        plain.of(placeholders.asides),
                        plain.of(placeholders.applicant),
                        plain.of(placeholders.tags),
                        plain.of(placeholders.items)),
                months.stream().map(plain::of).toList(),
                new PayWords(
                        plain.of(pay.names),
                        plain.of(pay.cues),
                        plain.of(pay.others),
                        plain.of(pay.beside),
                        plain.of(pay.offers),
                        plain.of(pay.and),
                        plain.of(pay.periods),
                        plain.of(pay.bases),
                        plain.of(pay.agreements),
                        plain.of(pay.levels)),
                new SumWords(plain.of(money.currencies()), plain.of(money.thousand()), plain.of(money.range())),
                plain.of(terms),
                plain.of(headings),
                new Cues(plain.of(cues.begins), plain.of(cues.says), plain.of(cues.ends)),
                new Naming(
                        plain.of(naming.before),
                        plain.of(naming.behind),
                        plain.of(naming.evenTown),
                        plain.of(naming.evenUnknown),
                        plain.of(naming.within),
                        plain.of(naming.trades),
                        plain.of(naming.common),
                        plain.of(naming.streets),
                        plain.of(naming.districts),
                        plain.of(naming.posts)),
                new Sought(
                        plain.of(sought.before),
                        plain.of(sought.behind),
                        plain.of(sought.filler),
                        plain.of(sought.stop),
                        plain.of(sought.colleagues),
                        plain.of(sought.studies),
                        plain.of(sought.heads)),
                new Kinds(
                        plain.of(kinds.opening),
                        plain.of(kinds.before),
                        plain.of(kinds.behind),
                        plain.of(kinds.turns),
                        plain.of(kinds.none),
                        plain.of(kinds.denying)),
                new Hours(
                        plain.of(hours.before),
                        plain.of(hours.between),
                        plain.of(hours.others),
                        plain.of(hours.weekly),
                        plain.of(hours.days),
                        plain.of(hours.units)),
                plain.of(countries),
                plain.of(roleNames),
                plain.of(neighbours),
                plain.of(general),
                plain.of(loose),
                plain.of(roleFields),
                plain.of(otherJobs));
    }

    private record Plain(Map<String, String> letters) {

        Map<String, List<String>> of(Map<String, List<String>> lists) {
            Map<String, List<String>> plain = new LinkedHashMap<>();
            lists.forEach((id, forms) -> plain.put(id, of(forms)));
            return plain;
        }

        List<String> of(List<String> forms) {
            return forms.stream().map(this::of).distinct().toList();
        }

        String of(String form) {
            StringBuilder plain = new StringBuilder(form.length());
            form.chars()
                    .mapToObj(c -> Character.toString(c))
                    .forEach(c -> plain.append(letters.getOrDefault(Letters.fold(c), c)));
            return plain.toString();
        }
    }

    /**
     * By section, what a line says that belongs there.
     *
     * @param begins its first words
     * @param says words anywhere in it
     * @param ends the last letters of its last word
     */
    public record Cues(
            Map<String, List<String>> begins, Map<String, List<String>> says, Map<String, List<String>> ends) {

        public Cues {
            begins = OrEmpty.lists(begins);
            says = OrEmpty.lists(says);
            ends = OrEmpty.lists(ends);
        }
    }

    /**
     * What stands beside a name and tells whose it is.
     *
     * @param before by section, what stands right before the name
     * @param behind by section, what stands right behind it
     * @param within small words that may stand between the words of one name
     * @param common what begins with a capital and is nobody's name
     */
    public record Naming(
            Map<String, List<String>> before,
            Map<String, List<String>> behind,
            List<String> evenTown,
            List<String> evenUnknown,
            List<String> within,
            List<String> trades,
            List<String> common,
            Map<String, List<String>> streets,
            Map<String, List<String>> districts,
            List<String> posts) {

        public Naming {
            before = OrEmpty.lists(before);
            behind = OrEmpty.lists(behind);
            evenTown = OrEmpty.list(evenTown);
            evenUnknown = OrEmpty.list(evenUnknown);
            within = OrEmpty.list(within);
            trades = OrEmpty.list(trades);
            common = OrEmpty.list(common);
            streets = OrEmpty.lists(streets);
            districts = OrEmpty.lists(districts);
            posts = OrEmpty.list(posts);
        }
    }

    /** How somebody is sought, and who is only spoken of; see {@link SoughtWords}. */
    public record Sought(
            List<String> before,
            List<String> behind,
            List<String> filler,
            List<String> stop,
            List<String> colleagues,
            Map<String, List<String>> studies,
            List<String> heads) {

        public Sought {
            before = OrEmpty.list(before);
            behind = OrEmpty.list(behind);
            filler = OrEmpty.list(filler);
            stop = OrEmpty.list(stop);
            colleagues = OrEmpty.list(colleagues);
            studies = OrEmpty.lists(studies);
            heads = OrEmpty.list(heads);
        }
    }

    /** By what a piece of a line is told to give the applicant no duty; see {@link KindWords}. */
    public record Kinds(
            Map<String, List<String>> opening,
            Map<String, List<String>> before,
            Map<String, List<String>> behind,
            List<String> turns,
            List<String> none,
            List<String> denying) {

        public Kinds {
            opening = OrEmpty.lists(opening);
            before = OrEmpty.lists(before);
            behind = OrEmpty.lists(behind);
            turns = OrEmpty.list(turns);
            none = OrEmpty.list(none);
            denying = OrEmpty.list(denying);
        }
    }

    /** How hours are said; see {@link HourWords}. */
    public record Hours(
            List<String> before,
            List<String> between,
            List<String> others,
            List<String> weekly,
            List<String> days,
            List<String> units) {

        public Hours {
            before = OrEmpty.list(before);
            between = OrEmpty.list(between);
            others = OrEmpty.list(others);
            weekly = OrEmpty.list(weekly);
            days = OrEmpty.list(days);
            units = OrEmpty.list(units);
        }
    }

    /** How strongly something is asked. */
    public record Degrees(List<String> required, List<String> preferred, List<String> denied) {

        public Degrees {
            required = OrEmpty.list(required);
            preferred = OrEmpty.list(preferred);
            denied = OrEmpty.list(denied);
        }
    }

    /**
     * @param words what stands for something still to be said, in brackets or not
     * @param alone what stands for it where it is all that a line says
     * @param asides what begins a bracket that holds an example or a remark
     * @param applicant what a gap says that the applicant is to fill
     * @param tags what stands in brackets and is no gap: what kind of notice it is
     * @param items by section, what a gap's words say about where it belongs
     */
    public record PlaceholderWords(
            List<String> words,
            List<String> alone,
            List<String> asides,
            List<String> applicant,
            List<String> tags,
            Map<String, List<String>> items) {

        public PlaceholderWords {
            words = OrEmpty.list(words);
            alone = OrEmpty.list(alone);
            asides = OrEmpty.list(asides);
            applicant = OrEmpty.list(applicant);
            tags = OrEmpty.list(tags);
            items = OrEmpty.lists(items);
        }
    }

    /**
     * @param names what means pay: a number beside it is pay without a currency
     * @param cues a sum of money near one of these is pay
     * @param others what else is worth money: a sum nearer to it is no pay
     * @param beside what is typed behind pay: "depending on experience"
     * @param offers what is typed behind it and comes with it: "plus tips"
     * @param and what parts two sums
     * @param periods year, month, week, day, hour
     * @param bases gross, net
     * @param agreements what names a collective agreement or pay scale
     * @param levels what stands beside a level of it
     */
    public record PayWords(
            List<String> names,
            List<String> cues,
            List<String> others,
            List<String> beside,
            List<String> offers,
            List<String> and,
            Map<String, List<String>> periods,
            Map<String, List<String>> bases,
            List<String> agreements,
            List<String> levels) {

        public PayWords {
            names = OrEmpty.list(names);
            cues = OrEmpty.list(cues);
            others = OrEmpty.list(others);
            beside = OrEmpty.list(beside);
            offers = OrEmpty.list(offers);
            and = OrEmpty.list(and);
            periods = OrEmpty.lists(periods);
            bases = OrEmpty.lists(bases);
            agreements = OrEmpty.list(agreements);
            levels = OrEmpty.list(levels);
        }
    }
}
