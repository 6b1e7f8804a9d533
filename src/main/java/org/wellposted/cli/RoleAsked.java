package org.wellposted.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellposted.check.Checker;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;
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

    /** @throws Misuse if it names none that is known */
    static RoleAsked of(String words, Call call) {
        Knowledge knowledge = call.knowledge();
        String asked = call.language();
        Role byId = knowledge.roles().get(words.strip().toLowerCase(Locale.ROOT));
        if (byId != null) return new RoleAsked(byId, knowledge.language(asked == null ? ENGLISH : asked));
        List<String> languages = new ArrayList<>(knowledge.languageIds());
        if (asked != null) languages.add(0, asked);
        for (String language : languages) {
            String role = titled(words, language);
            if (role == null) continue;
            return new RoleAsked(knowledge.roles().get(role), knowledge.language(asked == null ? language : asked));
        }
        throw unknown(words, knowledge);
    }

    /** The id of the role that a posting of this title would be read as, or null. */
    private static String titled(String title, String language) {
        if (title.isBlank()) return null;
        Draft draft = Drafts.read("title.txt", title.strip() + "\n");
        return Checker.shipped().check(draft, Setting.of(language, null)).posting().role().role();
    }

    private static Misuse unknown(String words, Knowledge knowledge) {
        List<String> names = new ArrayList<>(knowledge.roles().keySet());
        for (Role role : knowledge.roles().values()) {
            role.title().values().forEach(title -> names.add(title.toLowerCase(Locale.ROOT)));
        }
        List<String> near = Knowledge.nearest(words.toLowerCase(Locale.ROOT), names);
        return new Misuse("unknown-role", Map.of("role", words, "near", String.join(", ", near)));
    }
}
