package org.wellposted.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Because;
import org.wellposted.model.Fact;
import org.wellposted.model.Mention;
import org.wellposted.model.Need;
import org.wellposted.model.Refused;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Span;
import org.wellposted.model.Sureness;
import org.wellposted.text.LinedText;
import org.wellposted.text.Words.Range;

/**
 * Tells which role a posting hires for. The title decides where it names a job that is known; of two that it names, and
 * of jobs that share a name, the one whose duties are stated. A title that names none is another job's, whatever the text
 * speaks of, unless the duties are those of a role that is known.
 */
public final class RoleTeller {

    private static final int NEAREST = 3;
    private static final int HEARD = 5;

    private static final int PLACES = 3;

    private static final RoleSearch.Found NOTHING = new RoleSearch.Found(List.of(), null);

    private final RoleCuts cuts;
    private final Knowledge knowledge;
    private final Supplier<RoleSearch> search;
    private final Map<String, Integer> asking = new HashMap<>();

    /** @param search asked for only where a title names no role that is known */
    public RoleTeller(Knowledge knowledge, Supplier<RoleSearch> search) {
        this.cuts = RoleCuts.of(knowledge.certainty());
        this.search = search;
        this.knowledge = knowledge;
        knowledge
                .roles()
                .values()
                .forEach(role -> role.needs().forEach(need -> asking.merge(need.concept(), 1, Integer::sum)));
    }

    /** How far a role's duties are stated. */
    private record Duties(double share, int count, List<Because> because) {}

    /**
     * What the posting says of its job.
     *
     * @param titleWords the words of the title, or null if it has none
     * @param soughtAt where it says for whom it looks
     * @param mentions the concepts that it states
     * @param toApply whether a place in the text stands where it is said how to apply
     * @param given the id of the role asked for from outside, or null
     * @return the jobs that are named, and last the {@link RoleReading}
     */
    public List<Fact> tell(
            Lexicon lexicon,
            LinedText text,
            Range titleWords,
            List<Span> soughtAt,
            List<Mention> mentions,
            Predicate<Span> toApply,
            String given) {
        Clues clues = Clues.of(lexicon, text, titleWords, soughtAt, mentions, toApply);
        RoleReading role = given(given, tell(clues));
        List<Fact> facts = new ArrayList<>(meant(clues.titled(), role.role()));
        facts.addAll(clues.named());
        facts.add(role);
        return facts;
    }

    /** The job that the title is taken for, and one that stands beside it. */
    private static List<RoleNamed> meant(List<RoleNamed> titled, String role) {
        if (titled.isEmpty()) return List.of();
        RoleNamed first =
                titled.stream().filter(n -> n.role().equals(role)).findFirst().orElse(titled.get(0));
        List<RoleNamed> named = new ArrayList<>(List.of(first));
        titled.stream()
                .filter(n -> !n.role().equals(first.role()) && !n.span().overlaps(first.span()))
                .filter(n -> titled.stream()
                        .noneMatch(
                                o -> o.role().equals(first.role()) && o.span().overlaps(n.span())))
                .findFirst()
                .ifPresent(n -> named.add(new RoleNamed(
                        n.role(), RoleNamed.Where.BESIDE, n.words(), n.span(), n.neighbour(), n.loose())));
        return named;
    }

    private static RoleReading given(String given, RoleReading read) {
        if (given == null) return read;
        List<Because> because = given.equals(read.role()) ? read.because() : List.of();
        String other = given.equals(read.role()) ? read.runnerUp() : read.role();
        return RoleReading.told(given, Sureness.SURE, other, because);
    }

    private RoleReading tell(Clues clues) {
        Map<String, Duties> duties = new LinkedHashMap<>();
        Map<String, Span> stated = stated(clues.mentions());
        for (Role role : knowledge.roles().values()) duties.put(role.id(), duties(role, stated));
        List<RoleNamed> full =
                clues.titled().stream().filter(name -> !name.loose()).toList();
        if (!full.isEmpty()) return isBeside(full) ? beside(full, duties, stated) : byTitle(full, clues, duties);
        if (!clues.titled().isEmpty()) return byLooseTitle(clues.titled(), clues, duties);
        return withoutTitle(clues, duties, stated);
    }

    /** "Barista": a job beside the role, whose duties are only partly the same. */
    private static boolean isBeside(List<RoleNamed> titled) {
        return titled.stream().allMatch(RoleNamed::neighbour);
    }

    private RoleReading beside(List<RoleNamed> titled, Map<String, Duties> duties, Map<String, Span> stated) {
        List<String> roles = titled.stream().map(RoleNamed::role).distinct().toList();
        return untold(NOTHING, true, roles, duties, stated);
    }

    /** A title that names the job in full; the duties tell of two that it names, and may cast doubt on one. */
    private RoleReading byTitle(List<RoleNamed> titled, Clues clues, Map<String, Duties> duties) {
        Map<String, Double> points = points(titled);
        points.replaceAll((role, sum) -> sum + duties.get(role).share);
        List<String> ranked = ranked(points);
        String best = ranked.get(0);
        String second = ranked.size() > 1 ? ranked.get(1) : runnerUp(best, clues.named(), duties);
        Duties own = duties.get(best);
        Optional<String> other = duties.keySet().stream()
                .filter(role -> !points.containsKey(role))
                .filter(role -> duties.get(role).count >= cuts.fewestAgainst()
                        && duties.get(role).share >= own.share + cuts.turn()
                        && own.count < cuts.fewestNamed())
                .max(Comparator.comparingDouble(role -> duties.get(role).share));
        Sureness sureness = other.isPresent() ? Sureness.LIKELY : Sureness.SURE;
        return RoleReading.told(best, sureness, other.orElse(second), because(best, clues, own));
    }

    /** A title that many jobs go by: the duties decide, and it counts for something. */
    private RoleReading byLooseTitle(List<RoleNamed> named, Clues clues, Map<String, Duties> duties) {
        Map<String, Double> points = new LinkedHashMap<>();
        named.forEach(name -> points.put(
                name.role(),
                (name.words().isEmpty() ? cuts.looseLead() : cuts.lead()) + duties.get(name.role()).share));
        duties.forEach((role, its) -> {
            boolean told =
                    its.count > cuts.fewestNamed() || its.count == cuts.fewestNamed() && its.share >= cuts.shareNamed();
            if (told) points.putIfAbsent(role, its.share);
        });
        List<String> ranked = ranked(points);
        String best = ranked.get(0);
        String titled = named.get(0).role();
        String second = !best.equals(titled)
                ? titled
                : ranked.size() > 1 ? ranked.get(1) : runnerUp(best, clues.named(), duties);
        boolean sure = duties.get(best).count >= cuts.fewestNamed()
                && (ranked.size() < 2 || points.get(best) - points.get(ranked.get(1)) >= cuts.lead());
        return RoleReading.told(
                best, sure ? Sureness.SURE : Sureness.LIKELY, second, because(best, clues, duties.get(best)));
    }

    /** No title, or one that names no role that is known: misspelt it may name one, and the text may. */
    private RoleReading withoutTitle(Clues clues, Map<String, Duties> duties, Map<String, Span> stated) {
        // a job that is known to be another is left alone
        if (clues.other()) return untold(NOTHING, true, List.of(), Map.of(), stated);
        boolean strange = clues.strange();
        RoleSearch.Found near = clues.title() != null ? search.get().find(clues.title()) : NOTHING;
        String misspelt = clues.headed() ? null : misspelt(near, duties);
        if (misspelt != null) {
            Because title = new Because(RoleNamed.Where.TITLE.name().toLowerCase(Locale.ROOT), clues.titleAt());
            return RoleReading.told(
                    misspelt, Sureness.LIKELY, runnerUp(misspelt, clues.named(), duties), List.of(title));
        }
        Map<String, Double> points = new LinkedHashMap<>();
        byText(clues, duties, points);
        points.replaceAll((role, sum) -> sum + duties.get(role).share);
        List<String> ranked = ranked(points);
        if (ranked.isEmpty() && !clues.loosely().isEmpty()) return byLooseTitle(clues.loosely(), clues, duties);
        if (ranked.isEmpty()) return untold(near, strange, ranked, duties, stated);
        String best = ranked.get(0);
        // of two that are sought alike the first is as good a guess, and the other is named beside it
        List<RoleNamed> sought =
                clues.sought().stream().filter(name -> best.equals(name.role())).toList();
        boolean ahead = isAhead(ranked, points);
        // "Food preparation manager": the word that heads the title makes it another job's, whatever its duties
        if (clues.headed() || sought.isEmpty() && !ahead) return untold(near, strange, ranked, duties, stated);
        String second = ranked.size() > 1 ? ranked.get(1) : runnerUp(best, clues.named(), duties);
        boolean sure = !strange && ahead && sought.stream().anyMatch(name -> !name.loose());
        return RoleReading.told(
                best, sure ? Sureness.SURE : Sureness.LIKELY, second, because(best, clues, duties.get(best)));
    }

    private static List<String> ranked(Map<String, Double> points) {
        return points.keySet().stream()
                .sorted(Comparator.comparing((String role) -> -points.get(role)))
                .toList();
    }

    /**
     * The id of the role that somebody asks for by an id or one of its names.
     *
     * @param draft the name of the draft that it is asked for
     * @throws Refused if there is none
     */
    public String asked(String draft, String words) {
        if (knowledge.roles().containsKey(words)) return words;
        RoleSearch.Found found = search.get().find(words);
        if (found.exact() != null) return found.exact().role().id();
        String near = found.all().stream().limit(3).map(m -> m.role().id()).collect(Collectors.joining(", "));
        throw new Refused(draft, "unknown-role", Map.of("role", words, "near", near));
    }

    /** The role that a title names in all but its spelling, if the text speaks of its duties; else null. */
    private String misspelt(RoleSearch.Found title, Map<String, Duties> duties) {
        if (title.meant() == null) return null;
        String role = title.meant().role().id();
        return duties.get(role).count >= cuts.fewestNamed() ? role : null;
    }

    /** By duties alone, two roles that share most of theirs are not told apart. */
    private boolean isAhead(List<String> ranked, Map<String, Double> points) {
        return ranked.size() < 2 || points.get(ranked.get(0)) - points.get(ranked.get(1)) >= cuts.ahead();
    }

    /** The first name weighs most, a second one nearly as much: then the duties decide. */
    private Map<String, Double> points(List<RoleNamed> titled) {
        Map<String, Double> points = new LinkedHashMap<>();
        Set<Span> places = new LinkedHashSet<>();
        for (RoleNamed name : titled) {
            places.add(name.span());
            points.putIfAbsent(name.role(), cuts.inTitle() - cuts.lessInTitle() * (places.size() - 1));
        }
        return points;
    }

    private void byText(Clues clues, Map<String, Duties> duties, Map<String, Double> points) {
        Map<String, Double> names = new LinkedHashMap<>();
        for (RoleNamed name : clues.named()) {
            if (name.role() == null || name.where() == RoleNamed.Where.TITLE) continue;
            names.merge(name.role(), clues.sought().contains(name) ? cuts.sought() : cuts.inText(), Double::sum);
        }
        duties.forEach((role, its) -> {
            double named = names.getOrDefault(role, 0.0);
            boolean told = !clues.strange()
                    ? its.count >= cuts.fewestDuties() && its.share >= cuts.share()
                    : its.count >= cuts.fewestAgainst() && its.share >= cuts.shareAgainst();
            boolean both = named > 0 && its.count >= cuts.fewestNamed() && its.share >= cuts.shareNamed();
            boolean only = named >= cuts.sought() || named > 0 && clues.title() == null;
            if (told || both || only) points.put(role, Math.min(named, 2 * cuts.sought()));
        });
    }

    private String runnerUp(String best, List<RoleNamed> named, Map<String, Duties> duties) {
        for (RoleNamed name : named) if (name.role() != null && !name.role().equals(best)) return name.role();
        return duties.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(best) && entry.getValue().share >= cuts.near())
                .max(Comparator.comparingDouble(entry -> entry.getValue().share))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<Because> because(String role, Clues clues, Duties duties) {
        List<Because> because = new ArrayList<>();
        for (List<RoleNamed> names : List.of(clues.titled(), clues.named())) {
            for (RoleNamed name : names) {
                boolean counts = role.equals(name.role()) && because.size() < PLACES;
                String where = name.where().name().toLowerCase(Locale.ROOT);
                if (counts && because.stream().noneMatch(one -> one.span().equals(name.span()))) {
                    because.add(new Because(where, name.span()));
                }
            }
        }
        if (because.isEmpty()) because.addAll(duties.because.subList(0, Math.min(HEARD, duties.because.size())));
        return because;
    }

    /**
     * A role that is not known is answered with those that it may be and with what the text itself speaks of. Beside a
     * title that names another job it takes more duties to be near.
     */
    private RoleReading untold(
            RoleSearch.Found title,
            boolean strange,
            List<String> ranked,
            Map<String, Duties> duties,
            Map<String, Span> stated) {
        Set<String> near = new LinkedHashSet<>(ranked);
        if (title.meant() != null) near.add(title.meant().role().id());
        int fewest = strange ? cuts.fewestDuties() : cuts.fewestNamed();
        double share = strange ? cuts.share() : cuts.near();
        duties.entrySet().stream()
                .filter(entry -> entry.getValue().share >= share && entry.getValue().count >= fewest)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().share))
                .forEach(entry -> near.add(entry.getKey()));
        List<String> heard = stated.keySet().stream()
                .sorted(Comparator.comparingInt(concept -> asking.getOrDefault(concept, Integer.MAX_VALUE)))
                .limit(HEARD)
                .toList();
        return new RoleReading(
                null,
                Sureness.UNSURE,
                null,
                List.of(),
                near.stream().limit(NEAREST).toList(),
                heard);
    }

    /** Every duty, skill and tool that is asked for, and where first. */
    private Map<String, Span> stated(List<Mention> mentions) {
        Map<String, Span> stated = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (!mention.denied() && asking.containsKey(mention.concept())) {
                stated.putIfAbsent(mention.concept(), mention.span());
            }
        }
        return stated;
    }

    /** A duty that few roles have tells more than one that many have. */
    private Duties duties(Role role, Map<String, Span> stated) {
        double said = 0;
        double all = 0;
        List<Because> because = new ArrayList<>();
        for (Role.RoleNeed need : role.needs()) {
            if (!need.kind().equals("duty") || need.asked() != Need.REQUIRED) continue;
            double tells = 1 / Math.sqrt(asking.get(need.concept()));
            all += tells;
            Span span = stated.get(need.concept());
            if (span == null) continue;
            said += tells;
            because.add(new Because(need.concept(), span));
        }
        return new Duties(all == 0 ? 0 : said / all, because.size(), because);
    }
}
