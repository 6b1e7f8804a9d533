package org.wellposted.rulebase;

import java.util.List;

/** Thrown where rules cannot be compiled: a line for each mistake, with the file and what to write instead. */
public final class RuleFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    RuleFault(String file, String what) {
        super(line(file, what));
    }

    RuleFault(List<String> lines) {
        super(String.join("\n", lines));
    }

    static String line(String file, String what) {
        return file + ": " + what;
    }
}
