package org.wellposted.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeCheck;
import org.wellposted.rulebase.NamesCheck;

/**
 * What whoever writes the knowledge needs to see after a change: whether each concept is recognised by its own words and
 * by no other's, each role by its own template, and which terms fire where they should not.
 */
public final class AuthorsCheck {

    private final Knowledge knowledge;
    private final Wellposted wellposted;

    public AuthorsCheck(Wellposted wellposted) {
        this.wellposted = wellposted;
        this.knowledge = wellposted.knowledge();
    }

    /**
     * @param faults what must be mended, a line each
     * @param confusion which role each role's template is taken for
     * @param wide what fires more widely than it says, the widest first
     */
    public record Outcome(List<String> faults, Confusion confusion, List<Wide> wide) {

        public Outcome {
            faults = List.copyOf(faults);
            wide = List.copyOf(wide);
        }

        public boolean clean() {
            return faults.isEmpty();
        }
    }

    /**
     * Of rules in a folder, before they are loaded: the ids that lead nowhere, and what nothing leads to. With such there is
     * nothing to try.
     *
     * @throws IOException if a file cannot be read
     */
    public static Outcome names(Path rules) throws IOException {
        return new Outcome(NamesCheck.of(rules), new Confusion(), List.of());
    }

    /** With knowledge that does not fit together there is nothing to try: then this is all that is said. */
    public Outcome run() {
        List<String> faults = new ArrayList<>(KnowledgeCheck.of(knowledge));
        if (!faults.isEmpty()) return new Outcome(faults, new Confusion(), List.of());
        faults.addAll(new SentenceTrial(wellposted).faults());
        TemplateTrial templates = new TemplateTrial(wellposted);
        Confusion confusion = templates.run();
        faults.addAll(templates.faults());
        return new Outcome(faults, confusion, new WideTrial(knowledge, templates.readings()).wide());
    }

    /** How the checker does on real postings that somebody has labelled. */
    public ItemTrial measure(LabelledPostings postings) {
        return ItemTrial.of(postings, wellposted);
    }
}
