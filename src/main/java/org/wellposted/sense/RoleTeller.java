package org.wellposted.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Because;
import org.wellposted.model.Mention;
import org.wellposted.model.Need;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleNamed.Where;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Span;
import org.wellposted.sense.Phrases.Hit;
import org.wellposted.sense.Words.Range;

/** Tells which role a posting hires for: by its title, else by the names in its text, else by the duties it states. */
final class RoleTeller {

    /** So many of a role's required duties, and this share of them, name it without a title. */
    private static final int FEWEST_DUTIES = 4;
    private static final double SHARE = 0.5;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«‘']([^\"“”„»’'\\r\\n]{3,120})[\"“”»’']");

    private final Lexicon lexicon;
    private final Map<String, Role> roles;
    private final Words words;

    RoleTeller(Lexicon lexicon, Map<String, Role> roles, Words words) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.words = words;
    }

    /** The job as named in these words, longest name first; null if none that is known. */
    RoleNamed named(Range range, Where where) {
        Hit<String> best = null;
        for (Hit<String> hit : lexicon.tables.roleNames().in(words, range)) {
            if (best == null || hit.count() > best.count()) best = hit;
        }
        if (best == null) return null;
        Set<String> said = new HashSet<>(best.words());
        return new RoleNamed(best.value(), where, said, words.span(best.from(), best.to()));
    }

    /** Whether these words are the name of a job and no more. */
    boolean names(Range range) {
        return lexicon.tables.roleNames().in(words, range).stream().anyMatch(hit -> hit.from() == range.from() && hit.to() == range.to());
    }

    /** Every job named in the running text, the title and the subject line left out. */
    List<RoleNamed> inText(Range range, List<RoleNamed> known) {
        List<RoleNamed> found = new ArrayList<>();
        int last = range.from();
        for (Hit<String> hit : lexicon.tables.roleNames().in(words, range)) {
            Span span = words.span(hit.from(), hit.to());
            if (hit.from() < last || known.stream().anyMatch(k -> k.span().overlaps(span))) continue;
            found.add(new RoleNamed(hit.value(), Where.TEXT, new HashSet<>(hit.words()), span));
            last = hit.to();
        }
        return found;
    }

    /**
     * The job named in the subject line that a row asks applicants to use, or null. The line stands in quotes behind the
     * words that ask for it, or before them (Turkish), or is all that follows.
     */
    RoleNamed subject(Row row, int cue) {
        int behind = words.end(cue);
        Span line = null;
        Matcher quoted = QUOTED.matcher(words.text()).region(row.content().start(), row.content().end());
        while (quoted.find() && (line == null || line.start() < behind)) {
            line = new Span(quoted.start(1), quoted.end(1));
        }
        if (line == null) line = new Span(behind, row.content().end());
        return named(words.in(line), Where.SUBJECT);
    }

    RoleReading read(List<RoleNamed> named, List<Mention> mentions) {
        for (Where where : List.of(Where.TITLE, Where.TEXT)) {
            List<RoleNamed> here = named.stream().filter(n -> n.where() == where && n.role() != null).toList();
            if (!here.isEmpty()) return mostNamed(here);
        }
        return byDuties(mentions);
    }

    private static RoleReading mostNamed(List<RoleNamed> named) {
        Map<String, Integer> counts = new HashMap<>();
        named.forEach(n -> counts.merge(n.role(), 1, Integer::sum));
        String role = named.get(0).role();
        for (RoleNamed n : named) if (counts.get(n.role()) > counts.get(role)) role = n.role();
        String best = role;
        String runnerUp = named.stream().map(RoleNamed::role).filter(r -> !r.equals(best)).findFirst().orElse(null);
        List<Because> because = named.stream()
                .filter(n -> n.role().equals(best))
                .limit(3)
                .map(n -> new Because(n.where().name().toLowerCase(java.util.Locale.ROOT), n.span()))
                .toList();
        return new RoleReading(role, runnerUp, because);
    }

    private RoleReading byDuties(List<Mention> mentions) {
        Map<String, Span> stated = new HashMap<>();
        mentions.stream().filter(m -> m.kind().equals("duty")).forEach(m -> stated.putIfAbsent(m.concept(), m.span()));
        Role best = null;
        Role second = null;
        double most = 0;
        double next = 0;
        for (Role role : roles.values()) {
            List<String> duties = duties(role);
            long said = duties.stream().filter(stated::containsKey).count();
            double share = duties.isEmpty() || said < FEWEST_DUTIES ? 0 : (double) said / duties.size();
            if (share > most) {
                second = best;
                next = most;
                best = role;
                most = share;
            } else if (share > next) {
                second = role;
                next = share;
            }
        }
        if (best == null || most < SHARE) return new RoleReading(null, best == null ? null : best.id(), List.of());
        List<Because> because = duties(best).stream()
                .filter(stated::containsKey)
                .limit(5)
                .map(duty -> new Because(duty, stated.get(duty)))
                .toList();
        return new RoleReading(best.id(), second == null ? null : second.id(), because);
    }

    private static List<String> duties(Role role) {
        return role.needs().stream()
                .filter(n -> n.kind().equals("duty") && n.need() == Need.REQUIRED)
                .map(Role.RoleNeed::concept)
                .toList();
    }
}
