package org.wellposted.cli;

import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;

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
        String language = call.language();
        Role role = knowledge.roles().get(words);
        if (role == null) {
            List<String> near = Knowledge.nearest(words, knowledge.roles().keySet());
            throw new Misuse("unknown-role", Map.of("role", words, "near", String.join(", ", near)));
        }
        return new RoleAsked(role, knowledge.language(language == null ? ENGLISH : language));
    }
}
