package org.wellposted.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.knowledge.Source;
import org.wellposted.rulebase.Example;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.RoleSheet;
import org.wellposted.write.Wording;

/** Rules and roles as JSON. */
final class Catalogue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Wellposted wellposted;
    private final Knowledge knowledge;

    Catalogue(Wellposted wellposted) {
        this.wellposted = wellposted;
        this.knowledge = wellposted.knowledge();
    }

    /**
     * @param id of today, or of an earlier version
     * @throws Fault 404 if there is no such rule
     */
    static RuleCard card(String id, Wellposted wellposted) {
        return wellposted.rule(id).orElseThrow(() -> {
            List<String> ids = wellposted.rules().stream().map(RuleCard::id).toList();
            return Fault.unlisted(404, "rule", id, Knowledge.nearest(id, ids), "/api/rules");
        });
    }

    /**
     * The roles that may be called so, the likeliest first, each with the name that the words fit; or all.
     *
     * @param asked a title or words of one, null for all
     * @param language the language of the names
     */
    ArrayNode roles(String asked, String language) {
        ArrayNode roles = JSON.arrayNode();
        if (asked == null || asked.isBlank()) {
            knowledge.roles().values().forEach(role -> role(roles, role, language, null));
        } else {
            wellposted.find(asked).all().forEach(match -> role(roles, match.role(), language, match.name()));
        }
        return roles;
    }

    private static void role(ArrayNode roles, Role role, String language, String matched) {
        roles.addObject()
                .put("id", role.id())
                .put("name", role.titleIn(language))
                .put("matched", matched);
    }

    /** @throws Fault 404 if there is no such role */
    String role(String id, String language) {
        Role role = knowledge.roles().get(id);
        if (role == null) throw Names.unknownRole(404, id, wellposted);
        return new RoleSheet(role, language, wellposted.suggest(id, language), Wording.in(language, knowledge)).json();
    }

    ArrayNode rules() {
        ArrayNode rules = JSON.arrayNode();
        for (RuleCard card : wellposted.rules()) brief(rules.addObject(), card);
        return rules;
    }

    ObjectNode rule(String id) {
        RuleCard card = card(id, wellposted);
        ObjectNode rule =
                brief(JSON.objectNode(), card).put("since", card.since()).put("why", card.why());
        ArrayNode sources = rule.putArray("sources");
        for (String source : card.sources()) source(sources.addObject(), source);
        ArrayNode examples = rule.putArray("examples");
        for (Example example : card.examples()) example(examples.addObject(), example);
        return rule.put("text", card.text());
    }

    private static ObjectNode brief(ObjectNode rule, RuleCard card) {
        return rule.put("id", card.id())
                .put("title", card.title())
                .put("severity", card.severity().id());
    }

    private void source(ObjectNode node, String id) {
        Source source = knowledge.sources().get(id);
        node.put("id", id);
        if (source != null) node.put("title", source.title()).put("url", source.url());
    }

    private static void example(ObjectNode node, Example example) {
        node.put("good", example.good()).put("language", example.language()).put("role", example.role());
        node.put("text", example.text());
        if (example.mark() == null) {
            node.putNull("mark");
        } else {
            node.putObject("mark")
                    .put("start", example.mark().start())
                    .put("end", example.mark().end());
        }
    }
}
