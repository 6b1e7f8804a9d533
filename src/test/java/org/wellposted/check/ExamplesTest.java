package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wellposted.model.Argument;
import org.wellposted.model.Draft;
import org.wellposted.model.Finding;
import org.wellposted.model.Report;
import org.wellposted.read.Drafts;
import org.wellposted.rulebase.Example;
import org.wellposted.rulebase.RuleCard;

/** Each rule's card holds its tests: what is bad raises the rule, where it is marked; what is good does not. */
class ExamplesTest {

    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)\\}");

    @TestFactory
    Stream<DynamicTest> examples() {
        return WELLPOSTED.rules().stream().flatMap(card -> {
            Map<String, Integer> counts = new TreeMap<>();
            return card.examples().stream().map(example -> {
                String kind = (example.good() ? "good " : "bad ") + example.language();
                int number = counts.merge(kind, 1, Integer::sum);
                return DynamicTest.dynamicTest(
                        card.id() + ", " + kind + " " + number,
                        Path.of("rules", card.path()).toUri(),
                        () -> holds(card, example));
            });
        });
    }

    private static void holds(RuleCard card, Example example) {
        List<Finding> raised = check(example).findings().stream()
                .filter(f -> f.rule().equals(card.id()))
                .toList();
        if (example.good()) {
            assertEquals(List.of(), raised);
            return;
        }
        assertFalse(raised.isEmpty(), "not raised");
        if (example.mark() != null) {
            List<String> places = raised.stream()
                    .map(finding ->
                            finding.span() == null ? null : finding.span().cut(example.text()))
                    .toList();
            assertTrue(raised.stream().anyMatch(f -> example.mark().equals(f.span())), "raised at " + places);
        }
        raised.forEach(ExamplesTest::saysAll);
    }

    private static Report check(Example example) {
        boolean markdown = example.text().startsWith("#") || example.text().startsWith("---");
        byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
        Draft draft = Drafts.read(markdown ? "example.md" : "example.txt", bytes);
        return WELLPOSTED.check(draft, example.setting());
    }

    /** Every name in the message, in every language, is one that the finding fills in. */
    private static void saysAll(Finding finding) {
        List<String> given = finding.arguments().stream().map(Argument::name).toList();
        for (String language : WELLPOSTED.knowledge().languageIds()) {
            Matcher named = NAMED.matcher(
                    WELLPOSTED.knowledge().language(language).messages().get(finding.rule()));
            while (named.find()) assertTrue(given.contains(named.group(1)), language + ": " + named.group());
        }
    }
}
