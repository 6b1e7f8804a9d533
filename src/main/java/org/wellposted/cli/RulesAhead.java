package org.wellposted.cli;

import java.util.List;
import org.wellposted.rulebase.Rulebase;

/** Loads the rules while the draft is still being read and understood: on a cold start the two take the same time. */
final class RulesAhead {

    private RulesAhead() {}

    static void load() {
        Thread thread = new Thread(() -> Rulebase.shipped().run(List.of()), "rules");
        thread.setDaemon(true);
        // what goes wrong here goes wrong again where the rules are asked for, and is said there
        thread.setUncaughtExceptionHandler((t, e) -> {});
        thread.start();
    }
}
