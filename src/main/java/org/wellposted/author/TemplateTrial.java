package org.wellposted.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Draft;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;

/** A role's template, read as a stranger's draft, must be told for its role and want nothing but what is left to fill in. */
final class TemplateTrial {

    private final Knowledge knowledge;
    private final Wellposted wellposted;
    private final List<String> faults = new ArrayList<>();
    private final Map<Role, Map<String, Report>> readings = new LinkedHashMap<>();

    TemplateTrial(Wellposted wellposted) {
        this.knowledge = wellposted.knowledge();
        this.wellposted = wellposted;
    }

    Confusion run() {
        Confusion confusion = new Confusion();
        for (Role role : knowledge.roles().values()) {
            for (String id : knowledge.languageIds()) {
                String body = wellposted.template(role.id(), id);
                Report report = wellposted.check(untold(body), Setting.of(id, null));
                confusion.add(role.id(), id, report.posting().role().role());
                readings.computeIfAbsent(role, r -> new LinkedHashMap<>()).put(id, report);
                judge(role, id, report);
            }
        }
        return confusion;
    }

    /** Each role's template as it was read, by language. */
    Map<Role, Map<String, Report>> readings() {
        return readings;
    }

    List<String> faults() {
        return faults;
    }

    /** Without its front matter, which names the role. */
    private static Draft untold(String template) {
        int body = template.indexOf("\n---\n") + "\n---\n".length();
        return Drafts.read("template.md", template.substring(body));
    }

    private void judge(Role role, String language, Report report) {
        String where = language + ": the template of " + role.id();
        String told = report.posting().role().role();
        if (!role.id().equals(told)) faults.add(where + " is taken for " + (told == null ? "no role" : told));
        for (Item item : report.checklist()) {
            if (item.expected().need() != Need.OPTIONAL && item.status() != Status.PRESENT) {
                faults.add(where + " does not say " + item.expected().item());
            }
        }
        // a template leaves gaps for what only the employer knows
        Set<Span> gaps =
                report.posting().all(Placeholder.class).map(Placeholder::span).collect(Collectors.toSet());
        for (Finding finding : report.findings()) {
            if (finding.span() != null && !gaps.contains(finding.span())) {
                faults.add(where + ": " + finding.rule() + " at \""
                        + finding.span().cut(report.draft().text()) + "\"");
            }
        }
    }
}
