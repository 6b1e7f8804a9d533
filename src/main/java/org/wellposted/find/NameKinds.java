package org.wellposted.find;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.Towns;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** What words with capitals may be besides somebody's name: a town, a job, a post, a trade, a heading, common words. */
final class NameKinds {

    /** So few capitals are an abbreviation. */
    private static final int LOUD = 5;

    private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}");

    private final Lexicon lexicon;
    private final Supplier<Towns> towns;
    private final Words words;

    /** @param towns asked for where words may be a place's name */
    NameKinds(Lexicon lexicon, Supplier<Towns> towns, Words words) {
        this.lexicon = lexicon;
        this.towns = towns;
        this.words = words;
    }

    boolean isCommon(int word) {
        return lexicon.tables.names().common().contains(words.at(word));
    }

    boolean isCommon(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!isCommon(i) && !isTrade(i) && !isWithin(i)) return false;
        }
        return true;
    }

    /** Whether a small word may stand between the words of one name. */
    boolean isWithin(int word) {
        return lexicon.tables.names().within().contains(words.at(word));
    }

    boolean isTrade(int word) {
        return hasTrade(new Range(word, word + 1));
    }

    boolean hasTrade(Range range) {
        return lexicon.tables.names().trades().anyIn(words, range);
    }

    boolean isJob(Range range) {
        return lexicon.tables.titles().names().anyIn(words, range);
    }

    /** Whether a word in it names a post or a department: "Staff Nurse", "İdari İşler". */
    boolean isPost(Range range) {
        return post(range) >= 0;
    }

    /** The word that makes a name a post or a department, or -1: what a trade ends is a business. */
    int post(Range range) {
        if (isTrade(range.to() - 1)) return -1;
        return lexicon.tables.names().posts().in(words, range).stream()
                .mapToInt(Hit::from)
                .filter(word -> !isTrade(word))
                .min()
                .orElse(-1);
    }

    boolean isTown(Range range) {
        if (isCommon(range)) return false;
        Range bare = new Range(range.from(), range.to() - 1);
        // "Camaiore LU", "Albers IL"
        boolean coded = range.size() > 1 && isCode(range.to() - 1) && holds(bare) && !isCommon(bare);
        return coded || holds(range);
    }

    private boolean holds(Range range) {
        return towns.get().holds(words, range.from(), range.to());
    }

    /** Whether a word may be the code of a province or a state: two capitals. */
    boolean isCode(int word) {
        String written = written(new Range(word, word + 1));
        return written.length() == 2 && written.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the words say something else, as a heading does. */
    boolean tells(Range range) {
        return lexicon.headings.anyIn(words, range);
    }

    boolean isHeading(Range line) {
        return lexicon.headings.in(words, line).stream()
                .anyMatch(hit -> hit.from() == line.from() && hit.to() == line.to());
    }

    /** Whether it is a town's, a job's, a post's: nobody's own. */
    boolean isTaken(Range name) {
        return isTown(name) || isJob(name) || isPost(name);
    }

    /** "Peninsula Swimwear", "BlueLabs": a name, and neither a town's nor a job's, nor words that say something else. */
    boolean isStrange(Range name) {
        boolean written = name.size() > 1 || MIXED.matcher(written(name)).find();
        return written && !isTaken(name) && !isCommon(name) && !tells(name);
    }

    boolean isCapital(int word) {
        int first = words.text().codePointAt(words.start(word));
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Whether it is all in capitals, as a title may be. */
    boolean isLoud(Range line) {
        String written = written(line);
        return written.length() > LOUD && written.equals(written.toUpperCase(Locale.ROOT));
    }

    String written(Range range) {
        return words.span(range.from(), range.to()).cut(words.text());
    }
}
