package org.wellposted.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Mention;
import org.wellposted.model.Report;

/** Finds what fires too widely: concepts in postings of roles that do not ask for them, stems of few letters. */
final class WideTrial {

    /** Fewer letters than this begin words of every sort. */
    private static final int SHORT = 4;

    /** So many other roles' templates may hold a concept by the way. */
    private static final int FEW = 3;

    private final Knowledge knowledge;
    private final Map<Role, Map<String, Report>> templates;

    WideTrial(Knowledge knowledge, Map<Role, Map<String, Report>> templates) {
        this.knowledge = knowledge;
        this.templates = templates;
    }

    List<Wide> wide() {
        List<Wide> wide = new ArrayList<>();
        for (String language : knowledge.languageIds()) {
            wide.addAll(concepts(language));
            wide.addAll(stems(language));
        }
        return wide;
    }

    private List<Wide> concepts(String language) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        templates.forEach((role, readings) -> {
            Report report = readings.get(language);
            Set<String> asked =
                    role.needs().stream().map(Role.RoleNeed::concept).collect(Collectors.toSet());
            report.posting()
                    .all(Mention.class)
                    .filter(mention ->
                            mention.stated() && mention.kind().equals("duty") && !asked.contains(mention.concept()))
                    .forEach(mention -> {
                        roles.computeIfAbsent(mention.concept(), c -> new LinkedHashSet<>())
                                .add(role.id());
                        words.putIfAbsent(
                                mention.concept(),
                                mention.span().cut(report.draft().text()));
                    });
        });
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().size() > FEW)
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new Wide(
                        Wide.Kind.CONCEPT,
                        entry.getKey(),
                        language,
                        List.copyOf(entry.getValue()),
                        words.get(entry.getKey())))
                .toList();
    }

    private List<Wide> stems(String language) {
        List<Wide> wide = new ArrayList<>();
        knowledge
                .vocabulary(language)
                .terms()
                .forEach((term, forms) -> forms.stream()
                        .filter(form -> form.endsWith("*") && form.indexOf(' ') < 0 && form.length() <= SHORT)
                        .forEach(form -> wide.add(new Wide(Wide.Kind.STEM, term, language, List.of(), form))));
        return wide;
    }
}
