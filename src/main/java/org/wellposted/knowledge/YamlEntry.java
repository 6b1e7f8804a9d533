package org.wellposted.knowledge;

import java.util.List;

/**
 * A key or a value in a file of knowledge, with the place where somebody wrote it.
 *
 * @param file its path under the rules folder, parted by slashes
 * @param line from 1
 * @param path the keys that lead to it, a key's own included; an entry of a list has its list's
 * @param key whether it is a key
 */
public record YamlEntry(String file, int line, List<String> path, String text, boolean key) {

    public YamlEntry {
        path = List.copyOf(path);
    }
}
