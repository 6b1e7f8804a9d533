package org.wellposted.model;

import java.util.Map;

/**
 * Why a draft could not be read or understood.
 *
 * @param path the draft's name
 * @param id the message's id, as in each language's interface.yaml under {@code problems}
 * @param arguments the message's named values
 */
public record Problem(String path, String id, Map<String, String> arguments) {

    public Problem {
        arguments = Map.copyOf(arguments);
    }
}
