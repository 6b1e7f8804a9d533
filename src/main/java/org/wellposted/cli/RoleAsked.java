package org.wellposted.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.knowledge.JobNames;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Draft;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;
import org.wellposted.role.RoleSearch;

/**
 * The role that an id or a job title on the command line names.
 *
 * @param language the one asked for, else that of the title
 */
record RoleAsked(Role role, Language language) {

    private static final String ENGLISH = "en";

    /**
     * By id or known name, else as the title of a posting would be read ("Senior AR clerk, Leeds").
     *
     * @throws Misuse if it names none that is known
     */
    static RoleAsked of(String words, Call call) {
        RoleSearch.Found found = call.wellposted().find(words);
        RoleAsked named = named(words, found, call);
        if (named == null) throw unknown(words, found);
        return named;
    }

    private static RoleAsked named(String words, RoleSearch.Found found, Call call) {
        Knowledge knowledge = call.knowledge();
        String asked = call.language();
        RoleSearch.Match exact = found.exact();
        if (exact != null) return new RoleAsked(exact.role(), language(exact, call));
        List<String> languages = new ArrayList<>(knowledge.languageIds());
        if (asked != null) languages.add(0, asked);
        for (String language : languages) {
            String role = titled(words, language, call);
            if (role == null) continue;
            return new RoleAsked(knowledge.roles().get(role), knowledge.language(asked == null ? language : asked));
        }
        return null;
    }

    /**
     * The role that the words mean, misspelt as they may be; what they are taken for is then said.
     *
     * @throws Misuse if it names none that is known, nor is surely meant for one
     */
    static RoleAsked near(String words, Call call) {
        RoleSearch.Found found = call.wellposted().find(words);
        RoleAsked named = named(words, found, call);
        if (named != null) return named;
        RoleSearch.Match meant = found.meant();
        if (meant == null) throw unknown(words, found);
        Language language = language(meant, call);
        call.shell()
                .say(call.wording()
                        .word(
                                "text.taken-for",
                                Map.of("words", words, "role", meant.role().titleIn(language.id()))));
        return new RoleAsked(meant.role(), language);
    }

    private static Language language(RoleSearch.Match match, Call call) {
        boolean english = match.language() == null || isEnglish(match, call);
        String own = english ? ENGLISH : match.language();
        return call.knowledge().language(call.language() == null ? own : call.language());
    }

    /** "Developer" is a name in Italy too: what English has words for is answered in English. */
    private static boolean isEnglish(RoleSearch.Match match, Call call) {
        List<String> own = JobNames.cut(match.name());
        Set<String> english =
                call
                        .knowledge()
                        .vocabulary(ENGLISH)
                        .roleNames()
                        .getOrDefault(match.role().id(), List.of())
                        .stream()
                        .flatMap(name -> JobNames.cut(name).stream())
                        .collect(Collectors.toSet());
        return english.containsAll(own);
    }

    private static Misuse unknown(String words, RoleSearch.Found found) {
        List<String> near =
                found.all().stream().limit(3).map(match -> match.role().id()).toList();
        return new Misuse("unknown-role", Map.of("role", words, "near", String.join(", ", near)));
    }

    /** The id of the role that a posting of this title would be read as, or null. */
    private static String titled(String title, String language, Call call) {
        if (title.isBlank()) return null;
        Draft draft = Drafts.read("title.txt", title.strip() + "\n");
        return call.wellposted()
                .understand(draft, Setting.of(language, null))
                .role()
                .role();
    }
}
