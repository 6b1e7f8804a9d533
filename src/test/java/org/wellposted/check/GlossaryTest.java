package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wellposted.knowledge.IdFields;
import org.wellposted.knowledge.Requirements;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Fact;
import org.wellposted.model.Posting;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;
import org.wellposted.rulebase.FactType;
import org.wellposted.rulebase.RuleFile;
import org.wellposted.rulebase.RuleNames;

/**
 * The facts that rules see, as rules/README.md tells of them. {@code mvn test -Dtest=GlossaryTest -Dbless} writes them anew
 * from the Javadoc of their records.
 */
class GlossaryTest {

    private static final Path RULES = Path.of("rules");
    private static final Path README = RULES.resolve("README.md");
    private static final String BEGINS =
            "<!-- The facts: written by GlossaryTest from the Javadoc of their records -->\n";
    private static final String ENDS = "<!-- The end of the facts -->\n";

    @Test
    void tellsOfEveryFact() throws IOException {
        String readme = Files.readString(README);
        int begins = readme.indexOf(BEGINS) + BEGINS.length();
        int ends = readme.indexOf(ENDS);
        assertTrue(begins >= BEGINS.length() && ends >= begins, README + " has no place for the facts");
        String told = "\n" + Glossary.of(groups());
        if (System.getProperty("bless") != null) {
            Files.writeString(README, readme.substring(0, begins) + told + readme.substring(ends));
            abort("written anew");
        }
        assertEquals(told, readme.substring(begins, ends), "write it anew: mvn test -Dtest=GlossaryTest -Dbless");
    }

    /** Else a misspelt id in such a field would not be told. */
    @Test
    void ofEveryFieldOfTextsItIsKnownWhatTheyAre() throws IOException {
        Set<String> untold = new TreeSet<>();
        groups().values()
                .forEach(records -> records.forEach(record -> {
                    for (RecordComponent part : record.getRecordComponents()) {
                        boolean texts = part.getGenericType().getTypeName().matches(".*\\bjava\\.lang\\.String>?");
                        if (texts && !IdFields.tells(record.getSimpleName(), part.getName())) {
                            untold.add(record.getSimpleName() + "." + part.getName());
                        }
                    }
                }));
        assertEquals(Set.of(), untold, "say in IdFields what these hold: ids of what, or words");
    }

    private static Map<String, Set<Class<?>>> groups() throws IOException {
        Map<String, Set<Class<?>>> groups = new LinkedHashMap<>();
        Set<Class<?>> told = new LinkedHashSet<>();
        groups.put("Read in the draft", fresh(List.of(Fact.class.getPermittedSubclasses()), told));
        groups.put("Known, expected, asked for", fresh(given(), told));
        groups.put("Concluded by rules", fresh(ofRules(), told));
        groups.put("What these are made of", fresh(parts(told), told));
        return groups;
    }

    private static Set<Class<?>> fresh(Iterable<Class<?>> some, Set<Class<?>> told) {
        Set<Class<?>> fresh = new LinkedHashSet<>();
        for (Class<?> one : some) if (told.add(one)) fresh.add(one);
        return fresh;
    }

    /** What rules are given of each role's template. */
    private static Set<Class<?>> given() {
        Facts facts = new Facts(WELLPOSTED.knowledge(), new Requirements(WELLPOSTED.knowledge()));
        Set<Class<?>> given = byName();
        for (Role role : WELLPOSTED.roles()) {
            Setting setting = Setting.of("en", role.id());
            Posting posting =
                    WELLPOSTED.understand(Drafts.read("draft.md", WELLPOSTED.template(role.id(), "en")), setting);
            facts.of(posting, setting).forEach(fact -> given.add(fact.getClass()));
        }
        return given;
    }

    /** What rules conclude, and whatever else they ask for. */
    private static Set<Class<?>> ofRules() throws IOException {
        Set<Class<?>> types = byName();
        for (RuleFile file : RuleFile.in(RULES)) {
            RuleNames names = RuleNames.of(file);
            Set<String> all = new LinkedHashSet<>(names.concluded().keySet());
            all.addAll(names.asked());
            all.forEach(name -> types.add(FactType.named(name).type()));
        }
        return types;
    }

    /** The records in the fields of records, and in theirs. */
    private static Set<Class<?>> parts(Set<Class<?>> records) {
        Set<Class<?>> parts = byName();
        List<Class<?>> open = new ArrayList<>(records);
        while (!open.isEmpty()) {
            for (RecordComponent component : open.remove(0).getRecordComponents()) {
                Class<?> part = part(component.getGenericType());
                if (part.isRecord() && parts.add(part)) open.add(part);
            }
        }
        return parts;
    }

    private static Class<?> part(Type type) {
        return type instanceof ParameterizedType given
                ? part(given.getActualTypeArguments()[given.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    private static Set<Class<?>> byName() {
        return new TreeSet<>(Comparator.comparing((Class<?> type) -> type.getSimpleName()));
    }
}
