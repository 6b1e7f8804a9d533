package org.wellposted.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wellposted.author.ItemFigures;
import org.wellposted.author.ItemTrial;
import org.wellposted.author.ItemTrial.Error;
import org.wellposted.author.ItemTrial.Wrong;

/** A trial on labelled postings as text: the figures, what is wrong most often, each wrong answer with its words. */
public final class TrialText {

    /** A longer list would hide its head. */
    private static final int SHOWN = 40;

    private final Writer out;

    public TrialText(Writer out) {
        this.out = out;
    }

    /** @param unknown labels that no concept has the name of, by name */
    public void write(ItemTrial trial, Map<String, Integer> unknown) throws IOException {
        trial.languages().forEach((language, figures) -> figures(language, figures));
        trial.kinds().forEach(this::figures);
        line("");
        line("By role: told missing nothing stated, absent told missing, told present stated, stated told present");
        trial.roles().forEach(this::brief);
        line("");
        line("The concepts with the most wrong answers, with the same figures");
        trial.worst().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(worst -> brief(
                        worst.getKey() + " (" + worst.getValue() + " wrong)",
                        trial.concepts().get(worst.getKey())));
        line("");
        line("What it is likely to come from");
        causes(trial.wrong());
        for (Error error : Error.values()) wrong(trial.wrong(), error);
        line("");
        for (String refused : trial.refused()) line("not understood: " + refused);
        unknown.forEach((name, count) -> line("no concept has this name: " + name + " (" + count + " labels)"));
        line(trial.labels() + " labels scored");
        out.flush();
    }

    private void figures(String of, ItemFigures figures) {
        line("");
        line(of);
        figures.shares()
                .forEach((name, share) -> line(String.format(
                        Locale.ROOT, "  %.3f  %s (%d of %d)", share.value(), name, share.of(), share.all())));
    }

    private void brief(String of, ItemFigures figures) {
        Map<String, ItemFigures.Share> all = figures.shares();
        String values = List.of(
                        "told missing: nothing stated",
                        "absent: told missing",
                        "told present: stated",
                        "stated: told present")
                .stream()
                .map(name -> String.format(Locale.ROOT, "%.3f", all.get(name).value()))
                .collect(Collectors.joining("  "));
        line("  " + values + "  " + of);
    }

    private void causes(List<Wrong> wrong) {
        Map<String, Long> counts = wrong.stream()
                .collect(Collectors.groupingBy(
                        one -> one.error().words() + ": " + one.cause().words(), TreeMap::new, Collectors.counting()));
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> line(String.format(Locale.ROOT, "  %4d  %s", entry.getValue(), entry.getKey())));
    }

    private void wrong(List<Wrong> all, Error error) {
        List<Wrong> these = all.stream().filter(one -> one.error() == error).toList();
        if (these.isEmpty()) return;
        line("");
        line(error.words() + ": " + these.size());
        for (Wrong one : these) {
            String words = one.labelled().isEmpty() ? "" : "  read: \"" + one.labelled() + "\"";
            String told = one.told().isEmpty() ? "" : "  told by: \"" + one.told() + "\"";
            line("  " + one.concept() + "  " + one.posting() + "  ("
                    + one.cause().words() + ")" + words + told);
        }
    }

    private void line(String text) {
        try {
            out.write(text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
