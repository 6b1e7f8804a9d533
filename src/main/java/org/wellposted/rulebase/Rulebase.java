package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    static Rulebase of(List<Model> models) {
        return new Rulebase(KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** The number of rules, those that infer included. */
    public int size() {
        return base.getKiePackages().stream().mapToInt(rules -> rules.getRules().size()).sum();
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
