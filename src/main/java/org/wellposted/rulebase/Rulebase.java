package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Offer;

/**
 * Rules that can be run on the facts of a posting, by any number of threads at once. Begin with {@link Rules#base()}.
 */
public final class Rulebase {

    /** Far more than any posting's facts give rise to: what goes beyond never ends. */
    private static final int MOST_FIRINGS_A_FACT = 100;

    private static final int MOST_FIRINGS = 100_000;

    private final KieBase base;
    private final KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();

    private Rulebase(KieBase base) {
        this.base = base;
    }

    /**
     * @param models the names of the classes that the engine begins with
     * @param loader which knows them
     */
    static Rulebase of(List<String> models, ClassLoader loader) {
        List<Model> loaded = new ArrayList<>();
        for (String name : models) {
            try {
                loaded.add((Model) loader.loadClass(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules '" + name + "' cannot be loaded", e);
            }
        }
        return new Rulebase(KieBaseBuilder.createKieBaseFromModel(loaded));
    }

    /** The number of rules, those that infer included. */
    public int size() {
        return base.getKiePackages().stream()
                .mapToInt(rules -> rules.getRules().size())
                .sum();
    }

    /** What its author wrote behind a rule's name, {@code @severity(must)}, as the engine keeps it. */
    Map<String, Object> annotations(String packageName, String rule) {
        return base.getRule(packageName, rule).getMetaData();
    }

    /**
     * Lets the rules conclude all they can from these facts.
     *
     * @throws IllegalStateException if they do not come to rest: a defect of the rules
     */
    public Conclusions run(Collection<?> facts) {
        int most = MOST_FIRINGS + MOST_FIRINGS_A_FACT * facts.size();
        KieSession session = base.newKieSession(configuration, null);
        try {
            facts.forEach(session::insert);
            if (session.fireAllRules(most) == most) throw new IllegalStateException("the rules do not come to rest");
            return conclusions(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private static Conclusions conclusions(Collection<?> facts) {
        List<Item> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Expected> offered = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Item item) items.add(item);
            if (fact instanceof Finding finding) findings.add(finding);
            if (fact instanceof Offer offer) offered.add(offer.expected());
        }
        return new Conclusions(items, findings, offered);
    }
}
