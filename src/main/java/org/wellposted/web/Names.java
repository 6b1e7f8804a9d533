package org.wellposted.web;

import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;

/** Names that a request uses, held against those that are known. */
final class Names {

    private Names() {}

    /**
     * @param id null for none
     * @throws Fault if there is no such role
     */
    static Role role(String id, Knowledge knowledge) {
        if (id == null) return null;
        Role role = knowledge.roles().get(id);
        if (role == null) {
            throw Fault.unknown(400, "role", id, knowledge.roles().keySet(), "GET /api/roles lists all");
        }
        return role;
    }

    /**
     * @param id null for none
     * @param field what the request calls it
     * @throws Fault if no such language is read
     */
    static String language(String id, String field, Knowledge knowledge) {
        if (id != null && !knowledge.languageIds().contains(id)) {
            String known = String.join(", ", knowledge.languageIds());
            throw Fault.unknown(400, field, id, knowledge.languageIds(), "send one of " + known);
        }
        return id;
    }
}
