package org.wellposted.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wellposted.model.Span;

/**
 * A text with stretches of it marked, and places in it that links lead to. Marks may overlap; where they do, the first
 * one given is shown.
 */
final class Marks {

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> looks = new ArrayList<>();
    private final Map<Integer, String[]> parts = new TreeMap<>();

    Marks(String text) {
        this.text = text;
    }

    /** @param look the class of the mark */
    Marks add(Collection<Span> marked, String look) {
        for (Span span : marked) {
            if (span.isEmpty() || span.end() > text.length()) continue;
            spans.add(span);
            looks.add(look);
        }
        return this;
    }

    /** Makes each of them a place that its {@link #anchor} leads to, and changes the look of none. */
    Marks reach(Collection<Span> linked) {
        return add(linked, null);
    }

    /**
     * Puts a stretch into an element of its own. Parts are given in order and cover the whole text.
     *
     * @param attributes of the element, names and values in turn
     */
    Marks part(Span span, String... attributes) {
        parts.put(span.start(), attributes);
        return this;
    }

    /** The id of the place where a span begins, for links to it. */
    static String anchor(Span span) {
        return "at-" + span.start();
    }

    Html html() {
        Map<Integer, List<Integer>> starting = new TreeMap<>();
        Map<Integer, List<Integer>> ending = new TreeMap<>();
        for (int i = 0; i < spans.size(); i++) {
            starting.computeIfAbsent(spans.get(i).start(), at -> new ArrayList<>())
                    .add(i);
            ending.computeIfAbsent(spans.get(i).end(), at -> new ArrayList<>()).add(i);
        }
        TreeSet<Integer> cuts = new TreeSet<>(starting.keySet());
        cuts.addAll(ending.keySet());
        cuts.addAll(parts.keySet());
        TreeSet<Integer> running = new TreeSet<>();
        Html html = new Html();
        int from = 0;
        for (int cut : cuts) {
            stretch(html, from, cut, running, starting);
            ending.getOrDefault(cut, List.of()).forEach(running::remove);
            running.addAll(starting.getOrDefault(cut, List.of()));
            if (parts.containsKey(cut)) {
                if (cut > 0) html.close();
                html.open("div", parts.get(cut));
            }
            from = cut;
        }
        html.text(text.substring(from));
        return parts.isEmpty() ? html : html.close();
    }

    private void stretch(Html html, int from, int to, TreeSet<Integer> running, Map<Integer, List<Integer>> starting) {
        if (from == to) return;
        String words = text.substring(from, to);
        String id = starting.containsKey(from) ? anchor(new Span(from, to)) : null;
        String look = running.stream()
                .map(looks::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (look != null) {
            html.element("mark", words, "id", id, "class", look);
        } else if (id != null) {
            html.element("span", words, "id", id);
        } else {
            html.text(words);
        }
    }
}
