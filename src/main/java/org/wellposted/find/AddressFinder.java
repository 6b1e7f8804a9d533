package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.NameWords;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds postal addresses: "12 High Street, Matlock, DE4 3AB", "via Roma 12", "Atatürk Caddesi No: 5", "Albers, IL 62215". */
final class AddressFinder {

    /** A British postcode; the code of an American state and five digits. */
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?\\b");

    /** The number of a house stands no more words from its street. */
    private static final int NUMBER = 5;

    private final NameWords names;
    private final Words words;

    AddressFinder(Lexicon lexicon, Words words) {
        this.names = lexicon.tables.names();
        this.words = words;
    }

    List<NameSaid> in(LineWords line) {
        List<NameSaid> found = new ArrayList<>();
        for (Hit<String> street : names.streets().in(words, line.words())) {
            boolean before = street.value().equals(NameWords.BEFORE);
            boolean named = before ? isCapital(street.to(), line.words()) : isCapital(street.from() - 1, line.words());
            boolean numbered = street.value().equals(NameWords.ALONE) || hasNumber(street, line.words());
            if (named && numbered) {
                int from = before ? street.from() : street.from() - 1;
                int to = before ? street.to() + 1 : street.to();
                found.add(new NameSaid(Section.LOCATION, words.span(from, to), Sureness.LIKELY));
            }
        }
        if (!line.hasDigit()) return found;
        Matcher code = POSTCODE.matcher(words.text())
                .region(line.span().start(), line.span().end());
        while (code.find()) {
            found.add(new NameSaid(Section.LOCATION, new Span(code.start(), code.end()), Sureness.LIKELY));
        }
        return found;
    }

    private boolean isCapital(int word, Range line) {
        if (word < line.from() || word >= line.to()) return false;
        return Character.isUpperCase(words.text().codePointAt(words.start(word)));
    }

    private boolean hasNumber(Hit<String> street, Range line) {
        int from = Math.max(line.from(), street.from() - NUMBER);
        int to = Math.min(line.to(), street.to() + NUMBER);
        for (int i = from; i < to; i++) {
            if (Character.isDigit(words.at(i).charAt(0)) && words.at(i).length() <= NUMBER) return true;
        }
        return false;
    }
}
