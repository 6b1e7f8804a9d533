package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every rule keeps to, so that one can be added without reading the others: checked before they are compiled. */
final class RuleLaw {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)(?<![.\\w])end\\b", Pattern.DOTALL);
    private static final Pattern CONCLUDES =
            Pattern.compile("\\s*insertLogical\\s*\\(\\s*(?:new\\s+)?[A-Z][^;{}]*\\)\\s*;\\s*", Pattern.DOTALL);
    private static final Pattern EFFECT =
            Pattern.compile("->|[^=!<>]=[^=]|\\+\\+|--|\\bSystem\\b|\\bThread\\b|\\bMath\\b");
    /** What would make a rule rest on the order of rules, on the world outside, or on changing facts. */
    private static final Pattern FORBIDDEN = Pattern.compile("\\b(salience|global|modify|update|retract|delete|eval"
            + "|function|no-loop|lock-on-active|agenda-group|activation-group|auto-focus|dialect|declare|query)\\b");

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    private RuleLaw() {}

    /** What is wrong with a file, a line each; empty if nothing is. */
    static List<String> of(RuleFile file, RuleContext context) {
        List<String> wrong = new ArrayList<>();
        String bare = TEXT.matcher(file.uncommented()).replaceAll("\"\"");
        List<String> names = file.rules();
        boolean spokenFor = context.speaksFor(file.name());
        if (names.isEmpty() && !spokenFor) {
            wrong.add("has no rule: write rule \"" + file.name() + "\" under the card, or a row of voices.yaml for it");
        }
        if (spokenFor && file.hasRules()) {
            wrong.add("has a rule, and a row of voices.yaml says when it speaks: take one of them away");
        }
        if (!file.infers()) {
            if (names.size() > 1) wrong.add("has " + names.size() + " rules: give each a file of its own");
            names.stream()
                    .limit(1)
                    .filter(name -> !name.equals(file.name()))
                    .forEach(name ->
                            wrong.add("the file and its rule '" + name + "' are called differently: rename one"));
            if (!ID.matcher(file.name()).matches()) wrong.add("a rule's name is small letters and hyphens: rename it");
        } else if (!file.text().stripLeading().startsWith("/*")) {
            wrong.add("begin the file with /* what its rules conclude */");
        }
        Matcher forbidden = FORBIDDEN.matcher(bare);
        if (forbidden.find()) {
            wrong.add("'" + forbidden.group()
                    + "' is not for rules: let the rule rest on a fact that another rule concludes");
        }
        Matcher consequence = CONSEQUENCE.matcher(bare);
        while (consequence.find()) {
            String then = consequence.group(1);
            if (!CONCLUDES.matcher(then).matches() || EFFECT.matcher(then).find()) {
                wrong.add("what follows 'then' must be one insertLogical(new ...(...)); and nothing else");
            }
        }
        return wrong.stream().map(what -> RuleFault.line(file.path(), what)).toList();
    }
}
