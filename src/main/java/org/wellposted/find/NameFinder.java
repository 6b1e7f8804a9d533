package org.wellposted.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.NameWords;
import org.wellposted.knowledge.Towns;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Section;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Phrases;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Finds the names of employers and places. A name is a run of words with capitals; whose it is tells what stands beside it,
 * where it stands, and the names of towns.
 */
public final class NameFinder {

    /** What stands between the words of one name. */
    private static final Pattern WITHIN = Pattern.compile("[ \\u00a0]?[&'’-]?[ \\u00a0]?|[.]");

    /** What parts a header line into pieces. */
    private static final Pattern BETWEEN = Pattern.compile("[,|–—•·()/:;]|\\s-\\s");

    /** So few capitals are an abbreviation. */
    private static final int LOUD = 5;

    /** A cue has no more words, */
    private static final int CUE = 6;

    /** nor the code of a province more letters. */
    private static final int CODE = 12;

    /** "Pizzeria al taglio Alice": a trade typed small stands no more words before its name. */
    private static final int TRADE = 3;

    /** So many single letters make an abbreviated name. */
    private static final int INITIALS = 3;

    private static final Pattern PROVINCE = Pattern.compile("^\\s?\\(\\p{Lu}{2}\\)");

    private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}");

    /** What ends a piece of a sentence. */
    private static final Pattern PIECE = Pattern.compile("^\\s?[,.;:)–—-]|\\n");

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");

    /** A code of a province or a state behind a town: "Asolo (TV)", "Albers, IL 62215". */
    private static final Pattern REGION = Pattern.compile("^\\s?(\\(\\p{Lu}{2}\\)|,\\s\\p{Lu}{2}\\b(?!\\p{L}))");

    private final NameCuts cuts;
    private final Lexicon lexicon;
    private final Supplier<Towns> towns;
    private final Words words;
    private final LinedText text;
    private final int title;
    private final Map<List<Object>, NameSaid> found = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    private NameFinder(NameCuts cuts, Lexicon lexicon, Supplier<Towns> towns, LinedText text, int title) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.towns = towns;
        this.words = text.words();
        this.text = text;
        this.title = title;
    }

    /**
     * @param towns asked for where a name may be a place's
     * @param title the number of the title line, or -1
     */
    public static List<NameSaid> find(
            NameCuts cuts, Lexicon lexicon, Supplier<Towns> towns, LinedText text, int title) {
        NameFinder finder = new NameFinder(cuts, lexicon, towns, text, title);
        List<LineWords> lines = text.lines();
        int most = Math.min(lines.size(), cuts.lines());
        List<List<Range>> names = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            names.add(finder.names(lines.get(i).words()));
            for (Range name : names.get(i)) finder.times.merge(finder.key(name), 1, Integer::sum);
        }
        AddressFinder addresses = new AddressFinder(lexicon, text.words());
        for (int i = 0; i < most; i++) {
            finder.line(i, lines.get(i), names.get(i));
            if (i >= most - cuts.foot()) finder.closing(lines.get(i), names.get(i));
            addresses.in(lines.get(i)).forEach(finder::add);
        }
        return List.copyOf(finder.found.values());
    }

    /** Whether some word of a line may be part of a name: it is none that any line begins with, nor a bare trade, nor a label. */
    public static boolean mayBeName(Lexicon lexicon, LineWords line) {
        NameFinder finder =
                new NameFinder(null, lexicon, null, new LinedText(line.all(), line.span(), List.of(line)), -1);
        return line.written().indexOf(':') < 0 && !finder.isCommon(line.words()) && !finder.isPost(line.words());
    }

    private void line(int number, LineWords line, List<Range> names) {
        for (Range name : names) {
            besides(name, line.words());
            boolean again = name.size() > 1 && times.get(key(name)) > 1;
            if (again && !isJob(name) && !isPost(name) && !isTown(name) && !tells(name)) {
                add(Section.EMPLOYER, name, Sureness.UNSURE);
            }
            inSentence(name, line.words());
            if (isStrange(name)) add(NameSaid.NOBODYS, name, Sureness.UNSURE);
            if (isDistrict(name, line.words())) add(Section.LOCATION, name, Sureness.LIKELY);
            String rest = rest(line, name);
            if (isTown(name) && REGION.matcher(rest).find()) add(Section.LOCATION, name, Sureness.SURE);
            else if (PROVINCE.matcher(rest).find() && !isJob(name)) add(Section.LOCATION, name, Sureness.LIKELY);
        }
        businesses(number, line, names);
        zones(line.words());
        beside(line.words());
        if (number == 0) opening(line);
        if (number >= cuts.head() || line.bullet()) return;
        Range first = firstSentence(line.words());
        if (first.size() <= cuts.brief() && (!ends(line) || isAllNames(first))) header(number, first);
    }

    /** What a posting opens with may be its title, though no job is known in it, and though it goes on: "Capo ufficio II, a tempo pieno". */
    private void opening(LineWords line) {
        if (ends(line) || line.bullet() || line.words().isEmpty()) return;
        Range first = pieces(line.words()).get(0);
        Range title = new Range(first.from(), Math.min(first.to(), first.from() + cuts.brief()));
        boolean place = isTown(title) && isCapital(title.from());
        if (!place && !isCommon(title) && !isHeading(line.words())) add(Section.POSITION, title, Sureness.UNSURE);
    }

    /** "YENİBOSNA DA BULUNAN": in capitals or without any, what stands before words for a place names one. */
    private void beside(Range line) {
        for (Hit<String> cue : lexicon.tables.names().behind().in(words, line)) {
            int before = cue.from() - 1;
            boolean place = cue.value().equals(Section.LOCATION) && isEvenUnknown(cue) && before >= line.from();
            if (place && near(before, cue.from()) && !isCommon(before) && !isTrade(before))
                add(Section.LOCATION, new Range(before, cue.from()), Sureness.UNSURE);
        }
    }

    /** "Sheila's, Hexham, three days": a town between commas, and who stands before it; "Panificio Menegon di Feltre". */
    private void inSentence(Range name, Range line) {
        for (int i = name.from() + 1; i < name.to(); i++) {
            Range end = new Range(i, name.to());
            boolean joined = lexicon.tables.names().within().contains(words.at(i - 1));
            if (joined && isTown(end) && !isCommon(end)) add(Section.LOCATION, end, Sureness.LIKELY);
            // "Darien Library": whose name is a town's stands in it as a rule
            Range start = new Range(name.from(), i);
            boolean house = isTrade(i) && i == name.to() - 1 && isTown(start);
            if (house && !isCommon(start)) add(Section.LOCATION, start, Sureness.UNSURE);
        }
        boolean parted = name.from() > line.from()
                && between(name.from() - 1, name.from()).strip().equals(",");
        boolean ends = name.to() == line.to()
                || PIECE.matcher(between(name.to() - 1, name.to())).find();
        if (!parted || !ends || !isTown(name) || isJob(name) || isCommon(name)) return;
        add(Section.LOCATION, name, Sureness.LIKELY);
        Range near = new Range(Math.max(line.from(), name.from() - cuts.longest() - 1), name.from());
        for (Range before : names(near)) {
            boolean neighbour = before.to() == name.from() && !isTown(before) && !isJob(before) && !isPost(before);
            if (neighbour && !tells(before) && !isCommon(before)) add(Section.EMPLOYER, before, Sureness.LIKELY);
        }
    }

    /** "zona Porta Furba", "Dumaguete City": a word for a part of the country tells, whatever its name. */
    private boolean isDistrict(Range name, Range line) {
        Range around = new Range(Math.max(line.from(), name.from() - 2), Math.min(line.to(), name.to() + 1));
        return lexicon.tables.names().districts().in(words, around).stream().anyMatch(hit -> {
            if (hit.value().equals(NameWords.BEFORE))
                return hit.to() == name.from() || hit.from() == name.from() && hit.to() < name.to();
            return hit.from() == name.to() || hit.to() == name.to() && hit.from() > name.from();
        });
    }

    /** "zona ladispoli": typed small, it is a place all the same. */
    private void zones(Range line) {
        for (Hit<String> hit : lexicon.tables.names().districts().in(words, line)) {
            boolean named = hit.value().equals(NameWords.BEFORE) && hit.to() < line.to() && !isCommon(hit.to());
            if (named && words.at(hit.to()).length() > 2 && near(hit.to() - 1, hit.to())) {
                add(Section.LOCATION, new Range(hit.to(), hit.to() + 1), Sureness.LIKELY);
            }
        }
    }

    /** "Peninsula Swimwear", "BlueLabs": a name, and neither a town's nor a job's, nor words that say something else. */
    private boolean isStrange(Range name) {
        if (name.size() < 2 && !isMixed(name.from())) return false;
        return !isTown(name) && !isJob(name) && !isPost(name) && !isCommon(name) && !tells(name);
    }

    /** "BlueLabs": a capital behind small letters. */
    private boolean isMixed(int word) {
        String written = words.span(word, word + 1).cut(words.text());
        return MIXED.matcher(written).find();
    }

    /** Whether a word in it names a post or a department: "Staff Nurse", "İdari İşler". */
    private boolean isPost(Range range) {
        return post(range) >= 0;
    }

    /** The word that makes a name a post or a department, or -1: what a trade ends is a business. */
    private int post(Range range) {
        if (isTrade(range.to() - 1)) return -1;
        return lexicon.tables.names().posts().in(words, range).stream()
                .mapToInt(Hit::from)
                .filter(word -> !isTrade(word))
                .min()
                .orElse(-1);
    }

    /** "Hotel Belsito", "Bereket Market": a trade and a name, where a posting begins or somebody is sought. */
    private void businesses(int number, LineWords line, List<Range> names) {
        if (line.bullet()) return;
        boolean seeks = lexicon.tables.titles().seeking().anyIn(words, line.words());
        if (!seeks && number >= cuts.head()) return;
        for (Range name : names) {
            Range before = new Range(Math.max(line.words().from(), name.from() - TRADE), name.from());
            boolean small = seeks && lexicon.tables.names().trades().anyIn(words, before) && !isTown(name);
            if (small && !isJob(name) && !isPost(name) && !isCommon(name)) add(Section.EMPLOYER, name, Sureness.UNSURE);
            if (name.size() > 1
                    && hasTrade(name)
                    && (!isJob(name) || isTrade(name.from()))
                    && !isPost(name)
                    && !isCommon(name)
                    && !isAfterLabel(name, line.words())) {
                add(Section.EMPLOYER, name, Sureness.LIKELY);
            }
        }
    }

    private boolean hasTrade(Range name) {
        return lexicon.tables.names().trades().anyIn(words, name);
    }

    /** "Thank you, the Bramble & Rose team": who signs is who hires. */
    private void closing(LineWords line, List<Range> names) {
        if (line.bullet() || line.words().size() > cuts.brief() || names.size() != 1) return;
        Range name = names.get(0);
        boolean alone = line.words().size() - name.size() <= 2;
        if (!alone || isTown(name) || isJob(name) || isPost(name) || tells(name) || name.size() < 2) return;
        add(Section.EMPLOYER, name, Sureness.UNSURE);
    }

    /** "Department: Shipping": the label says whose it is. */
    private boolean isAfterLabel(Range name, Range line) {
        return name.from() > line.from()
                && between(name.from() - 1, name.from()).indexOf(':') >= 0;
    }

    private boolean isAllNames(Range line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (!isCapital(i) && !lexicon.tables.names().within().contains(words.at(i))) return false;
        }
        return true;
    }

    private static boolean ends(LineWords line) {
        String written = line.written().stripTrailing();
        return written.endsWith(".") || written.endsWith("!") || written.endsWith("?");
    }

    private String rest(LineWords line, Range name) {
        int end = words.end(name.to() - 1);
        int least = Math.min(line.span().end(), end + CODE);
        return words.text().substring(end, Math.max(end, least));
    }

    /** What stands right before a name and right behind it. */
    private void besides(Range name, Range line) {
        for (Hit<String> cue : lexicon.tables
                .names()
                .before()
                .in(words, new Range(Math.max(line.from(), name.from() - CUE), name.from()))) {
            if (cue.to() == name.from() && near(cue.to() - 1, name.from())) told(cue, name, false);
        }
        // "Care Provider In Rockford": a title gives small words capitals too
        for (Hit<String> cue : lexicon.tables.names().before().in(words, name)) {
            boolean inside = cue.from() > name.from() && cue.to() < name.to();
            Range rest = new Range(Math.min(cue.to(), name.to()), name.to());
            if (inside && cue.value().equals(Section.LOCATION) && isTown(rest))
                add(Section.LOCATION, rest, Sureness.LIKELY);
        }
        for (int i = name.from() + 1; i < name.to(); i++) {
            List<Hit<String>> within = new ArrayList<>();
            lexicon.tables.names().behind().at(words, i, line.to(), within);
            Range own = new Range(name.from(), i);
            within.stream()
                    .filter(cue -> cue.to() >= name.to() && cue.value().equals(Section.EMPLOYER))
                    .forEach(cue -> told(cue, own, true));
        }
        if (name.to() >= line.to()) return;
        List<Hit<String>> behind = new ArrayList<>();
        lexicon.tables.names().behind().at(words, name.to(), line.to(), behind);
        for (Hit<String> cue : behind) {
            if (near(name.to() - 1, name.to())) told(cue, name, true);
        }
    }

    private void told(Hit<String> cue, Range told, boolean behind) {
        Range name = told;
        if (cue.value().equals(Section.EMPLOYER)) {
            // "YapıKredi İnsan Kaynakları ekibinde": the department is that of the name before it
            if (isPost(name)) name = new Range(name.from(), post(name));
            if (name.isEmpty() || isJob(name) || isCommon(name)) return;
            // "in" tells of a place, but "at Leeds" is no employer either
            if (isTown(name) && !isEvenTown(cue)) {
                add(behind ? Section.EMPLOYER : Section.LOCATION, name, Sureness.UNSURE);
                return;
            }
            boolean sure = behind && (name.size() > 1 || !begins(name));
            add(Section.EMPLOYER, name, sure ? Sureness.SURE : Sureness.LIKELY);
        } else if (isTown(name)) {
            add(Section.LOCATION, name, Sureness.SURE);
        } else {
            boolean town = false;
            for (int to = name.to() - 1; to > name.from(); to--) {
                Range part = new Range(name.from(), to);
                if (!isTown(part)) continue;
                add(Section.LOCATION, part, Sureness.LIKELY);
                town = true;
            }
            // "Karnıyarık'taki yazılımcılarımız": where somebody works, if it is no town, is who they work for
            boolean unknown = !town && !isJob(name) && !isPost(name) && !isCommon(name);
            if (unknown && behind) add(Section.EMPLOYER, name, Sureness.UNSURE);
            if (unknown && isEvenUnknown(cue)) add(Section.LOCATION, name, Sureness.UNSURE);
        }
    }

    private boolean isEvenTown(Hit<String> cue) {
        return isOne(lexicon.tables.names().evenTown(), cue);
    }

    private boolean isEvenUnknown(Hit<String> cue) {
        return isOne(lexicon.tables.names().evenUnknown(), cue);
    }

    private boolean isOne(Phrases<Boolean> cues, Hit<String> cue) {
        return cues.in(words, new Range(cue.from(), cue.to())).stream()
                .anyMatch(hit -> hit.from() == cue.from() && hit.to() == cue.to());
    }

    /** A line at the head of a posting: its pieces are a title, a name, a place, in any order. */
    private void header(int number, Range line) {
        List<Range> unknown = new ArrayList<>();
        boolean place = false;
        for (Range piece : pieces(line)) {
            // "Borgoricco PD": the code of a province tells of a place that no gazetteer has
            boolean coded = piece.size() > 1 && isCode(piece.to() - 1) && number != title && isCapital(piece.from());
            if (coded && !isJob(piece) && !isCommon(piece)) add(Section.LOCATION, piece, Sureness.UNSURE);
            if (isTown(piece)
                    && !isJob(piece)
                    && isCapital(piece.from())
                    && (number != title || piece.size() < line.size())) {
                add(Section.LOCATION, piece, Sureness.LIKELY);
                place = true;
            } else {
                unknown.add(piece);
            }
        }
        // what stands first may name the job, though it is no job that we know
        boolean first = number < cuts.head() / 2 && !isCommon(line) && !place;
        if (first && !tells(line) && isLoud(line)) add(Section.POSITION, line, Sureness.UNSURE);
        boolean below = title >= 0 && Math.abs(number - title) == 1 && isCapital(line.from());
        boolean named = !isCommon(line) || line.size() > 1 && hasTrade(line);
        if (below && named && !isJob(line) && !isPost(line) && !isHeading(line) && !place && isUnlabelled(line)) {
            add(Section.EMPLOYER, line, Sureness.UNSURE);
        }
        for (Range piece : unknown) {
            boolean business = piece.size() > 1 && hasTrade(piece) && number != title;
            if (business
                    && !isCommon(piece)
                    && !isPost(piece)
                    && !isJob(piece)
                    && !tells(piece)
                    && !isAfterLabel(piece, line)) {
                add(Section.EMPLOYER, piece, isCapital(piece.from()) ? Sureness.LIKELY : Sureness.UNSURE);
            }
            List<Range> names = names(piece);
            boolean whole = names.size() == 1 && names.get(0).equals(trimmed(piece.from(), piece.to()));
            if (!whole || isJob(piece) || isPost(piece) || isCommon(piece) || tells(piece) || isAfterLabel(piece, line))
                continue;
            // a title names the job, known or not, but for those that stand under the name of the house
            boolean asTitle = number == title && piece.from() == line.from();
            boolean again = times.getOrDefault(key(piece), 0) > 1;
            boolean beside = title >= 0 && Math.abs(number - title) <= 1;
            if (!beside && !again) continue;
            boolean led = piece.size() > 1 && names.get(0).from() > piece.from();
            boolean under =
                    number == title + 1 && piece.equals(line) && names.get(0).size() > 1;
            boolean likely = !asTitle && (again || place || led || under);
            add(Section.EMPLOYER, piece, likely ? Sureness.LIKELY : Sureness.UNSURE);
        }
    }

    private boolean isUnlabelled(Range line) {
        return words.span(line.from(), line.to()).cut(words.text()).indexOf(':') < 0;
    }

    /** Whether it is all in capitals, as a title may be. */
    private boolean isLoud(Range line) {
        String written = words.span(line.from(), line.to()).cut(words.text());
        return written.length() > LOUD && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Whether the words say something else, as a heading or a concept does. */
    private boolean tells(Range piece) {
        return lexicon.headings.anyIn(words, piece);
    }

    private boolean isHeading(Range line) {
        return lexicon.headings.in(words, line).stream()
                .anyMatch(hit -> hit.from() == line.from() && hit.to() == line.to());
    }

    /** Of "Trattoria Luna, Leeds. Evenings and weekends." what stands before the rest. */
    private Range firstSentence(Range line) {
        for (int i = line.from() + 1; i < line.to(); i++) {
            if (SENTENCE.matcher(between(i - 1, i)).find()) return new Range(line.from(), i);
        }
        return line;
    }

    private List<Range> pieces(Range all) {
        List<Range> pieces = new ArrayList<>();
        int from = all.from();
        for (int i = all.from() + 1; i <= all.to(); i++) {
            boolean cut = i == all.to() || BETWEEN.matcher(between(i - 1, i)).find();
            if (!cut) continue;
            if (i > from) pieces.add(new Range(from, i));
            from = i;
        }
        return pieces;
    }

    /** The runs of words with capitals; what joins two such words belongs to them. */
    private List<Range> names(Range range) {
        List<Range> names = new ArrayList<>();
        int from = -1;
        for (int i = range.from(); i < range.to(); i++) {
            if (from >= 0 && !WITHIN.matcher(between(i - 1, i)).matches()) {
                names.add(trimmed(from, i));
                from = -1;
            }
            if (isCapital(i)) {
                if (from < 0) from = i;
            } else if (from >= 0) {
                boolean linking = lexicon.tables.names().within().contains(words.at(i))
                        && i + 1 < range.to()
                        && isCapital(i + 1)
                        && WITHIN.matcher(between(i, i + 1)).matches();
                if (linking) continue;
                names.add(trimmed(from, i));
                from = -1;
            }
        }
        if (from >= 0) names.add(trimmed(from, range.to()));
        names.removeIf(name -> name.isEmpty() || name.size() > cuts.longest() || !isName(name));
        return names;
    }

    /** A number, or the code of a state, is none. */
    private boolean isName(Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (words.at(i).length() > 2 && words.at(i).chars().anyMatch(Character::isLetter)) return true;
        }
        // letters parted by points, "E.R.C.F."
        return name.size() >= INITIALS && words.at(name.from()).chars().allMatch(Character::isLetter);
    }

    /** Without what begins a sentence and is nobody's name: "We", "Our", "Cercasi". */
    private Range trimmed(int from, int to) {
        int first = from;
        while (to - first > 1 && isCommon(first)) first++;
        return isCommon(new Range(first, to)) ? new Range(first, first) : new Range(first, to);
    }

    private boolean isCommon(int word) {
        return lexicon.tables.names().common().contains(words.at(word));
    }

    private boolean isCommon(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!isCommon(i) && !isTrade(i) && !lexicon.tables.names().within().contains(words.at(i))) return false;
        }
        return true;
    }

    private boolean isTrade(int word) {
        return lexicon.tables.names().trades().anyIn(words, new Range(word, word + 1));
    }

    private boolean isJob(Range range) {
        return lexicon.tables.titles().names().anyIn(words, range);
    }

    private boolean isTown(Range range) {
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
    private boolean isCode(int word) {
        String written = words.span(word, word + 1).cut(words.text());
        return written.length() == 2 && written.chars().allMatch(Character::isUpperCase);
    }

    /** Whether it begins a line or a sentence, where any word has a capital. */
    private boolean begins(Range name) {
        if (name.from() == 0) return true;
        String before = between(name.from() - 1, name.from());
        return before.indexOf('\n') >= 0 || before.indexOf('.') >= 0 || before.indexOf(':') >= 0;
    }

    private boolean isCapital(int word) {
        int first = words.text().codePointAt(words.start(word));
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private boolean near(int word, int next) {
        String between = between(word, next);
        // "Bacca & Co. is growing": a point before a small letter ends no sentence
        boolean point = between.indexOf('.') >= 0 && isCapital(next);
        return between.length() <= 3 && between.indexOf('\n') < 0 && !point;
    }

    private String between(int word, int next) {
        return words.text().substring(words.end(word), words.start(next));
    }

    private String key(Range name) {
        StringBuilder key = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) key.append(words.at(i)).append(' ');
        return key.toString();
    }

    private void add(String section, Range name, Sureness sureness) {
        add(new NameSaid(section, words.span(name.from(), name.to()), sureness));
    }

    private void add(NameSaid said) {
        List<Object> key = List.of(said.section(), said.span());
        found.merge(key, said, (a, b) -> a.sureness().compareTo(b.sureness()) <= 0 ? a : b);
    }
}
