package org.wellposted.web;

import java.util.List;
import java.util.stream.Stream;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.role.RoleSearch.Match;

/** Names that a request uses, held against those that are known. */
final class Names {

    private Names() {}

    /**
     * The role of an id, or of a job title said in full.
     *
     * @param name null for none
     * @throws Fault 400 if there is no such role
     */
    static Role role(String name, Wellposted wellposted) {
        if (name == null) return null;
        Role role = wellposted.knowledge().roles().get(name);
        if (role != null) return role;
        Match exact = wellposted.find(name).exact();
        if (exact != null) return exact.role();
        throw unknownRole(400, name, wellposted);
    }

    /** For a role that there is not; names those it may have meant. */
    static Fault unknownRole(int status, String name, Wellposted wellposted) {
        Stream<String> spelt =
                Knowledge.nearest(name, wellposted.knowledge().roles().keySet()).stream();
        Stream<String> meant =
                wellposted.find(name).all().stream().map(match -> match.role().id());
        List<String> near = Stream.concat(spelt, meant).distinct().limit(3).toList();
        return Fault.unlisted(status, "role", name, near, "/api/roles");
    }

    /**
     * @param id null for none
     * @param field what the request calls it
     * @throws Fault 400 if no such language is read
     */
    static String language(String id, String field, Knowledge knowledge) {
        if (id == null || knowledge.languageIds().contains(id)) return id;
        String known = String.join(", ", knowledge.languageIds());
        // Any two letters are near any other two: only of a longer word can one be guessed.
        List<String> near = id.length() <= 2 ? List.of() : Knowledge.nearest(id, knowledge.languageIds());
        throw Fault.unknown(400, field, id, near, "send one of " + known);
    }
}
