package org.wellposted.model;

import java.util.List;

/**
 * A named value in a finding's message.
 *
 * @param name as the message calls it: {@code {item}}
 * @param values ids that are shown by their names in the reader's language, or words shown as they are
 * @param named whether the values are ids
 */
public record Argument(String name, List<String> values, boolean named) {

    public Argument {
        values = List.copyOf(values);
    }
}
