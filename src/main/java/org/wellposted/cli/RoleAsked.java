package org.wellposted.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellposted.check.Checker;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;
import org.wellposted.knowledge.RoleSearch;
import org.wellposted.model.Draft;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

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
        Knowledge knowledge = call.knowledge();
        String asked = call.language();
        List<RoleSearch.Match> matches = new RoleSearch(knowledge).find(words);
        if (!matches.isEmpty() && matches.get(0).exact()) {
            RoleSearch.Match match = matches.get(0);
            String language = match.language() == null ? ENGLISH : match.language();
            return new RoleAsked(match.role(), knowledge.language(asked == null ? language : asked));
        }
        List<String> languages = new ArrayList<>(knowledge.languageIds());
        if (asked != null) languages.add(0, asked);
        for (String language : languages) {
            String role = titled(words, language);
            if (role == null) continue;
            return new RoleAsked(knowledge.roles().get(role), knowledge.language(asked == null ? language : asked));
        }
        List<String> near = matches.stream().limit(3).map(match -> match.role().id()).toList();
        throw new Misuse("unknown-role", Map.of("role", words, "near", String.join(", ", near)));
    }

    /** The id of the role that a posting of this title would be read as, or null. */
    private static String titled(String title, String language) {
        if (title.isBlank()) return null;
        Draft draft = Drafts.read("title.txt", title.strip() + "\n");
        return Checker.shipped().understand(draft, Setting.of(language, null)).role().role();
    }
}
