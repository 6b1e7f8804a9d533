package org.wellposted.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file leaves out is empty: whoever reads knowledge asks for no null. */
final class OrEmpty {

    private OrEmpty() {}

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return map == null ? Map.of() : map;
    }

    /** The same of each list too: {@code id:} with nothing behind it is an empty one. */
    static Map<String, List<String>> lists(Map<String, List<String>> lists) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        map(lists).forEach((id, list) -> filled.put(id, list(list)));
        return filled;
    }
}
