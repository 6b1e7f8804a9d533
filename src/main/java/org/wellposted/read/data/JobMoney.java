package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellposted.read.data.Json.Kind;
import org.wellposted.read.words.Located;

/** A sum or a range of money told by several keys, set down as people write it. */
final class JobMoney {

    private static final String PREFIX = "money.";
    private static final List<String> FIGURES = List.of("low", "high", "sum");
    private static final Pattern FIGURE = Pattern.compile("[\\d.,\\s]*[1-9][\\d.,\\s]*");

    private final Map<String, Json> parts = new HashMap<>();

    /** The sum that these values tell, found wherever they stand in each other. */
    static JobMoney of(List<Json> values) {
        JobMoney money = new JobMoney();
        values.forEach(money::gather);
        return money;
    }

    static boolean speaksOf(Json value) {
        String meaning = JobKeys.meaning(value.name());
        return meaning != null && meaning.startsWith(PREFIX);
    }

    /** Whether there is a figure, not only a currency. */
    boolean isSum() {
        return FIGURES.stream().anyMatch(this::isFigure);
    }

    private void gather(Json value) {
        value.members().forEach(this::gather);
        if (value.members().isEmpty() && speaksOf(value) && value.said().length() > 0) {
            parts.putIfAbsent(JobKeys.meaning(value.name()).substring(PREFIX.length()), value);
        }
    }

    /** A bare figure beside a currency is a sum too. */
    JobMoney with(Json figure) {
        JobMoney with = new JobMoney();
        with.parts.putAll(parts);
        if (isFigure(figure)) with.parts.putIfAbsent("sum", figure);
        return with;
    }

    static boolean isFigure(Json value) {
        return (value.kind() == Kind.NUMBER || value.isText())
                && FIGURE.matcher(value.said().text()).matches();
    }

    private boolean isFigure(String part) {
        return parts.containsKey(part) && isFigure(parts.get(part));
    }

    /** In the order of the file, so that the whole has one place in it; but a currency stands beside its figure. */
    Located words() {
        List<String> told =
                new ArrayList<>(FIGURES.stream().filter(this::isFigure).toList());
        if (told.size() > 1) told.remove("sum");
        Stream.of("currency", "unit").filter(parts::containsKey).forEach(told::add);
        int first = told.stream()
                .filter(FIGURES::contains)
                .mapToInt(part -> parts.get(part).from())
                .min()
                .orElse(0);
        told.sort(Comparator.comparing(part -> {
            int place = parts.get(part).from();
            return part.equals("currency") && place < first ? first - 1 : place;
        }));
        Located.Builder words = new Located.Builder();
        boolean figure = false;
        for (String part : told) {
            boolean second = figure && FIGURES.contains(part);
            if (words.length() > 0) words.add(second ? " – " : figure && part.equals("unit") ? " / " : " ");
            words.add(parts.get(part).said());
            figure |= FIGURES.contains(part);
        }
        return words.build();
    }
}
