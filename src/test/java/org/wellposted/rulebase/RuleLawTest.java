package org.wellposted.rulebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Need;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;
import org.wellposted.model.Voice;

/** What every rule keeps to, and that the build says so where one does not. */
class RuleLawTest {

    private static final Path RULES = Path.of("rules");

    private static final String LAWFUL = """
            /*  # Say hello
             *  It is friendly.
             *  Source: seed-ar-templates
             *  Bad (en):
             *    | [[Silence]]
             *  Good (en):
             *    | Hello
             */
            rule "say-hello" @severity(may) @since("0.1")
            when
                Placeholder($at : span)
            then
                insertLogical(new Finding(drools.getRule().getName(), $at));
            end
            """;

    private static final String CARD =
            LAWFUL.substring(0, LAWFUL.indexOf("rule ")).replace("Bad (en)", "Since: 0.2\n *  Bad (en)");

    private static final String INFERRING = """
            /* No trait of nothing. */
            rule "quiet"
            when
                Trait(id == "nothing")
            then
                insertLogical(new Subheading(0));
            end
            """;

    private static final Voice SPEAKS =
            new Voice("duty", Need.REQUIRED, Status.MISSING, "say-hello", Severity.SHOULD, 0);
    private static final Voice SHOWN = new Voice("duty", Need.OPTIONAL, null, "say-hello", null, 0);

    @Test
    void everyRuleIsCompiled() throws IOException {
        List<RuleFile> files = RuleFile.in(RULES);
        long written = files.stream()
                .mapToLong(file -> Pattern.compile("^rule ", Pattern.MULTILINE)
                        .matcher(file.text())
                        .results()
                        .count())
                .sum();
        assertEquals(written, Rules.shipped().base().size());
        assertEquals(
                files.stream().filter(file -> !file.infers()).count(),
                WELLPOSTED.rules().size());
    }

    @Test
    void everyRuleHasExamplesInTwoLanguages() {
        for (RuleCard card : WELLPOSTED.rules()) {
            Set<String> languages = new HashSet<>();
            card.examples().forEach(example -> languages.add(example.language()));
            assertTrue(languages.size() > 1, card.path());
        }
    }

    @Test
    void messagesSayWhatIsWrongInALine() {
        Knowledge knowledge = WELLPOSTED.knowledge();
        for (String language : knowledge.languageIds()) {
            for (RuleCard card : WELLPOSTED.rules()) {
                String message = knowledge.language(language).messages().get(card.id());
                String told = language + " " + card.id() + ": " + message;
                assertTrue(message.length() <= 110, told);
                assertTrue(!message.endsWith("."), told);
                assertTrue(!Character.isUpperCase(message.charAt(0)), told);
            }
        }
    }

    @Test
    void aLawfulRuleCompiles() {
        CompiledRules compiled = compile("posting/say-hello.drl", LAWFUL);
        assertEquals(
                List.of("say-hello"),
                compiled.cards().stream().map(RuleCard::id).toList());
        assertEquals(Severity.MAY, compiled.cards().get(0).severity());
        assertEquals("0.1", compiled.cards().get(0).since());
        assertEquals(2, compiled.models().size());
    }

    @Test
    void theSameRulesMakeTheSameClasses() {
        CompiledRules once = compile("posting/say-hello.drl", LAWFUL);
        CompiledRules again = compile("posting/say-hello.drl", LAWFUL);
        assertEquals(once.classes().keySet(), again.classes().keySet());
        assertEquals(once.models(), again.models());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Source: seed-ar-templates      ~ Source:                             ~ has no source
            Source: seed-ar-templates      ~ Source: seed-ar-template            ~ did you mean seed-ar-templates
            Bad (en):                      ~ Good (en):                          ~ no example of Bad
            Good (en):                     ~ Bad (en):                           ~ no example of Good
            Bad (en):                      ~ Bad [en]:                           ~ write it as Bad (en, role ar-clerk):
            Bad (en):                      ~ Bad (xx):                           ~ an example is in 'xx'
            # Say hello                    ~ Say hello                           ~ has no title
            It is friendly.                ~ ``                                  ~ does not say why
            @severity(may)                 ~ @severity(high)                     ~ write @severity(must)
            @severity(may)                 ~ ``                                  ~ write @severity(must)
            @since("0.1")                  ~ @until("0.1")                       ~ write @since("0.1")
            rule "say-hello"               ~ rule "say-hallo"                    ~ called differently
            @since("0.1")                  ~ @since("0.1") salience 10           ~ 'salience' is not for rules
            insertLogical(new              ~ insert(new                          ~ must be one insertLogical
            $at));                         ~ $at)); System.exit(1);              ~ must be one insertLogical
            Placeholder($at : span)        ~ Placeholder($at : place)            ~ does not compile
            """)
    void whatBreaksTheLawStopsTheBuild(String lawful, String broken, String told) {
        assertTrue(LAWFUL.contains(lawful));
        RuleFault fault =
                assertThrows(RuleFault.class, () -> compile("posting/say-hello.drl", LAWFUL.replace(lawful, broken)));
        assertTrue(fault.getMessage().startsWith("posting/say-hello.drl: "), fault.getMessage());
        assertTrue(fault.getMessage().contains(told), fault.getMessage());
    }

    @Test
    void aSecondRuleNeedsAFileOfItsOwn() {
        String twice = LAWFUL + LAWFUL.substring(LAWFUL.indexOf("rule ")).replace("say-hello", "say-more");
        RuleFault fault = assertThrows(RuleFault.class, () -> compile("posting/say-hello.drl", twice));
        assertTrue(fault.getMessage().contains("give each a file of its own"), fault.getMessage());
    }

    @Test
    void aRuleNeedsAMessageInEachLanguage() {
        List<RuleFile> files = List.of(new RuleFile("posting/say-hello.drl", LAWFUL));
        Map<String, Set<String>> messages = Map.of("en", Set.of("say-hello"), "it", Set.of());
        RuleContext context = new RuleContext(Set.of("seed-ar-templates"), messages, List.of());
        RuleFault fault = assertThrows(RuleFault.class, () -> RulebaseCompiler.compile(files, context));
        assertEquals(
                "posting/say-hello.drl: has no message: add a line 'say-hello:' to languages/it/messages.yaml",
                fault.getMessage());
    }

    @Test
    void aRuleThatARowNamesIsACardAlone() {
        CompiledRules compiled = compile(CARD, SPEAKS);
        assertEquals(Severity.SHOULD, compiled.cards().get(0).severity());
        assertEquals("0.2", compiled.cards().get(0).since());
    }

    @Test
    void aRowOrARuleButNotBoth() {
        assertEquals(
                "posting/say-hello.drl: has no rule: write rule \"say-hello\" under the card, or a row of voices.yaml for it",
                fault(CARD, SHOWN));
        assertEquals(
                "posting/say-hello.drl: has a rule, and a row of voices.yaml says when it speaks: take one of them away",
                fault(LAWFUL, SPEAKS));
    }

    @Test
    void aRowNeedsACard() {
        Voice stranger = new Voice("duty", Need.REQUIRED, Status.MISSING, "say-hallo", Severity.MAY, 0);
        assertEquals(
                "voices.yaml: a row names 'say-hallo', which has no card: write role/say-hallo.drl with the card alone; "
                        + "or did you mean say-hello?",
                fault(LAWFUL, stranger));
    }

    @Test
    void sinceWhenIsSaidOnce() {
        assertEquals(
                "posting/say-hello.drl: the card does not say since when: write Since: 0.1 under its source",
                fault(CARD.replace("Since: 0.2", ""), SPEAKS));
        assertEquals(
                "posting/say-hello.drl: says since when twice: take Since: out of the card",
                fault(LAWFUL.replace("Bad (en)", "Since: 0.2\n *  Bad (en)")));
    }

    @Test
    void anOldIdLeadsToOneRule() {
        RuleFile hello =
                new RuleFile("posting/say-hello.drl", LAWFUL.replace("Bad (en)", "Was: greet, hail\n *  Bad (en)"));
        RuleFile hallo = new RuleFile(
                "posting/say-hallo.drl",
                hello.text().replace("say-hello", "say-hallo").replace("greet, hail", "salute"));
        assertEquals(List.of("greet", "hail"), compile(hello).cards().get(0).was());
        Rules rules = Rules.of(compile(hello, hallo));
        assertEquals("say-hello", rules.card("hail").orElseThrow().id());
        assertEquals("say-hello", rules.card("say-hello").orElseThrow().id());
        assertTrue(rules.card("shout").isEmpty());
        RuleFile same = new RuleFile(hallo.path(), hallo.text().replace("salute", "hail"));
        assertEquals(
                "posting/say-hello.drl: Was: 'hail' is said by posting/say-hallo.drl too: take it out of one",
                assertThrows(RuleFault.class, () -> compile(hello, same)).getMessage());
        RuleFile taken = new RuleFile(hallo.path(), hallo.text().replace("salute", "say-hello"));
        assertEquals(
                "posting/say-hallo.drl: Was: 'say-hello' is the id of a rule: take it out",
                assertThrows(RuleFault.class, () -> compile(hello, taken)).getMessage());
    }

    private static String fault(String text, Voice... voices) {
        return assertThrows(RuleFault.class, () -> compile(text, voices)).getMessage();
    }

    private static CompiledRules compile(String text, Voice... voices) {
        return compile("posting/say-hello.drl", text, voices);
    }

    private static CompiledRules compile(String path, String text, Voice... voices) {
        return RulebaseCompiler.compile(
                List.of(new RuleFile(path, text), new RuleFile("infer/quiet.drl", INFERRING)), context(voices));
    }

    private static CompiledRules compile(RuleFile... files) {
        return RulebaseCompiler.compile(List.of(files), context());
    }

    private static RuleContext context(Voice... voices) {
        return new RuleContext(
                Set.of("seed-ar-templates"), Map.of("en", Set.of("say-hello", "say-hallo")), List.of(voices));
    }
}
