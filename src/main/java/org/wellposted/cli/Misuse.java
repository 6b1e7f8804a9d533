package org.wellposted.cli;

import java.util.Map;

/** Thrown where the command line asks for something that there is not. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final transient Map<String, String> arguments;

    /**
     * @param id the message's key under {@code misuse} in interface.yaml
     * @param arguments the message's named values
     */
    Misuse(String id, Map<String, String> arguments) {
        super(id + " " + arguments);
        this.id = id;
        this.arguments = Map.copyOf(arguments);
    }

    String key() {
        return "misuse." + id;
    }

    Map<String, String> arguments() {
        return arguments;
    }
}
