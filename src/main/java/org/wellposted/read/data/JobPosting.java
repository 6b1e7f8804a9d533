package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wellposted.model.Section;
import org.wellposted.read.data.Json.Kind;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;
import org.wellposted.read.words.Posting;
import org.wellposted.read.words.Refusals;

/**
 * One job posting in JSON, as passages: the title, the text, then each field that opens a section under its key. The key is
 * the heading: it is what stands in the file, and tells the section in any language.
 */
final class JobPosting implements Posting {

    /** @param meaning the id of a section, or what else {@link JobKeys} says */
    record Field(String meaning, Json value) {

        boolean means(String other) {
            return meaning.equals(other) && says(value);
        }
    }

    private static final Set<String> FACTS = JobKeys.pageFacts();

    private static final Set<String> PART_HEADS = Set.of("title", "name", "label", "heading", "header");
    private static final String PART_HEAD_OR_BODY = "text";

    private static final Pattern CODE = Pattern.compile("[A-Za-z]+(?:_[A-Za-z]+)+");

    /** Two texts that begin and end with the same so many letters are one, given twice. */
    private static final int SAME = 80;

    /** No posting has more fields that speak of the job, and no address is longer. */
    private static final int MOST = 1000;
    private static final int LONGEST_LINE = 1000;

    private final String name;
    private final Prose prose;
    private final List<Field> fields;

    /** The sum that keys of the posting itself tell: {@code salary_min}, {@code salary_max}, {@code currency}. */
    private final JobMoney flatMoney;

    /**
     * @param name the file's, for what may be refused
     * @param prose reads the texts in it
     * @throws org.wellposted.model.Refused if it is larger than any posting
     */
    JobPosting(String name, Json object, Prose prose) {
        this.name = name;
        this.prose = prose;
        this.fields = fields(object);
        if (fields.size() > MOST) throw Refusals.tooLong(name);
        this.flatMoney = JobMoney.of(fields.stream().map(Field::value).filter(JobMoney::speaksOf).toList());
    }

    /** What the members of a posting mean; those that mean nothing to us left out. */
    static List<Field> fields(Json object) {
        List<Field> fields = new ArrayList<>();
        for (Json member : object.members()) {
            String meaning = JobKeys.meaning(member.name());
            boolean opens = JobKeys.WITHIN.equals(meaning) || JobKeys.BODY.equals(meaning) && part(member) == null;
            if (opens && member.kind() == Kind.OBJECT) {
                fields.addAll(fields(member));
            } else if (opens && member.kind() == Kind.ARRAY) {
                fields.add(new Field(JobKeys.PARTS, member));
            } else if (meaning != null && !meaning.equals(JobKeys.LEFT_OUT)) {
                fields.add(new Field(meaning, member));
            }
            for (Json inner : member.members()) {
                if (isElsewhere(member, inner)) fields.add(new Field(JobKeys.meaning(member.name(), inner.name()), inner));
            }
        }
        return fields;
    }

    /** Whether a key says something by itself where it stands within another: the description of a company. */
    private static boolean isElsewhere(Json outer, Json inner) {
        return outer.key() != null && inner.key() != null && JobKeys.meaning(outer.name(), inner.name()) != null;
    }

    /** The whole posting. Text that opens no section of its own stands before all that does. */
    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        Passage title = title();
        if (title != null) passages.add(title);
        Predicate<Field> text = field -> field.means(JobKeys.BODY);
        for (Field field : those(text)) add(text(field.value), 1, said, passages);
        for (Field field : those(field -> field.means(JobKeys.PARTS))) add(text(field.value), 1, said, passages);
        sections(field -> true).values().forEach(section -> section.forEach(field -> {
            if (!isSaid(text(field), SAME, said)) add(labelled(field), SAME, said, passages);
        }));
        return passages;
    }

    @Override
    public Passage title() {
        for (String meaning : List.of(JobKeys.TITLE, JobKeys.NAME)) {
            for (Field field : those(f -> f.means(meaning) && f.value.isText())) {
                return Passage.heading(1, Section.POSITION, prose.line(field.value.said()));
            }
        }
        return null;
    }

    @Override
    public List<Passage> facts() {
        List<Passage> facts = new ArrayList<>();
        sections(field -> FACTS.contains(field.meaning)).values().forEach(section ->
                section.forEach(field -> facts.addAll(labelled(field))));
        return facts;
    }

    @Override
    public boolean isNamedIn(List<Passage> text) {
        Passage title = title();
        return title == null || text.stream().anyMatch(p -> letters(p.words().text()).contains(letters(title.words().text())));
    }

    private List<Field> those(Predicate<Field> wanted) {
        return fields.stream().filter(wanted).toList();
    }

    /** The fields that open a section, those of one section together; the keys of one sum of money count as one. */
    private Map<String, List<Field>> sections(Predicate<Field> wanted) {
        Set<String> others = Set.of(JobKeys.TITLE, JobKeys.NAME, JobKeys.BODY, JobKeys.PARTS, JobKeys.WITHIN);
        Map<String, List<Field>> sections = new LinkedHashMap<>();
        boolean sum = false;
        for (Field field : fields) {
            if (others.contains(field.meaning) || !says(field.value)) continue;
            boolean money = JobMoney.speaksOf(field.value);
            if (money && (sum || !flatMoney.isSum() || !JobMoney.isFigure(field.value))) continue;
            sum |= money;
            Field it = money ? new Field(Section.PAY, field.value) : field;
            if (wanted.test(it)) sections.computeIfAbsent(it.meaning, m -> new ArrayList<>()).add(it);
        }
        return sections;
    }

    private List<Passage> text(Field field) {
        boolean pay = field.meaning.equals(Section.PAY);
        if (pay && JobMoney.speaksOf(field.value)) return List.of(Passage.text(false, flatMoney.words()));
        if (pay && JobMoney.isFigure(field.value)) {
            return List.of(Passage.text(false, flatMoney.with(field.value).words()));
        }
        return text(field.value);
    }

    private List<Passage> labelled(Field field) {
        List<Passage> text = text(field);
        List<Passage> labelled = new ArrayList<>();
        Json part = part(field.value);
        labelled.add(Passage.strong(field.meaning, part == null ? label(field.value.key()) : part.said()));
        labelled.addAll(part == null ? text : text.subList(1, text.size()));
        return labelled;
    }

    /** A key's words apart: jobLocation, job_location. */
    private static Located label(Located key) {
        Located.Builder label = new Located.Builder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(key.charAt(i - 1));
            if (hump) label.add(" ");
            label.add(c == '_' || c == '-' ? ' ' : c, key.start(i), key.end(i));
        }
        return label.build();
    }

    /** @param least shorter texts may well be said twice */
    private void add(List<Passage> text, int least, StringBuilder said, List<Passage> into) {
        if (isSaid(text, least, said)) return;
        if (said.length() > Limits.WORDS) throw Refusals.tooLong(name);
        text.forEach(passage -> said.append(letters(passage.words().text())));
        into.addAll(text);
    }

    /** Whether the same was set down before: exports give the text as HTML, as plain text, in one piece and in several. */
    private static boolean isSaid(List<Passage> text, int least, StringBuilder said) {
        StringBuilder letters = new StringBuilder();
        text.forEach(passage -> letters.append(letters(passage.words().text())));
        int length = letters.length();
        int compared = Math.min(SAME, length);
        return length >= least
                && said.indexOf(letters.substring(0, compared)) >= 0
                && said.indexOf(letters.substring(length - compared)) >= 0;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean says(Json value) {
        return switch (value.kind()) {
            case TEXT -> value.said().text().chars().anyMatch(Character::isLetterOrDigit);
            case NUMBER, TRUE -> true;
            case NOTHING -> false;
            case OBJECT, ARRAY -> value.members().stream().anyMatch(m -> !isLeftOut(m) && says(m));
        };
    }

    private static boolean isLeftOut(Json member) {
        return member.name().startsWith("@") || JobKeys.LEFT_OUT.equals(JobKeys.meaning(member.name()));
    }

    private List<Passage> text(Json value) {
        return switch (value.kind()) {
            case TEXT -> prose.passages(name, code(value.said()));
            case NUMBER, TRUE -> List.of(Passage.text(false, value.said()));
            case NOTHING -> List.of();
            case ARRAY -> list(value);
            case OBJECT -> object(value);
        };
    }

    private List<Passage> list(Json array) {
        List<Passage> items = new ArrayList<>();
        for (Json member : array.members()) {
            List<Passage> text = text(member);
            if (member.isText() && text.size() == 1) items.add(Passage.item(1, text.get(0).words()));
            else items.addAll(text);
        }
        return items;
    }

    private List<Passage> object(Json object) {
        Json part = part(object);
        if (part != null) {
            List<Passage> text = new ArrayList<>();
            text.add(Passage.strong(null, part.said()));
            object.members().stream().filter(m -> m != part && !isLeftOut(m)).forEach(m -> text.addAll(text(m)));
            return text;
        }
        JobMoney money = JobMoney.of(object.members());
        Located.Builder line = new Located.Builder();
        if (money.isSum()) line.add(money.words());
        else leaves(object, line);
        return line.length() == 0 ? List.of() : List.of(Passage.text(false, line.build()));
    }

    /** All that an object says, one after another: an address, the name of an organization. */
    private static void leaves(Json object, Located.Builder line) {
        for (Json member : object.members()) {
            if (line.length() > LONGEST_LINE) return;
            if (isElsewhere(object, member) || isLeftOut(member) || !says(member)) continue;
            if (!member.members().isEmpty()) {
                leaves(member, line);
                continue;
            }
            if (letters(line.toString()).contains(letters(member.said().text()))) continue;
            if (line.length() > 0) line.add(", ");
            if (!member.isText() && member.key() != null) line.add(label(member.key())).add(": ");
            line.add(code(member.said()));
        }
    }

    /** FULL_TIME is two words. */
    private static Located code(Located text) {
        if (!CODE.matcher(text.text()).matches()) return text;
        Located.Builder words = new Located.Builder();
        for (int i = 0; i < text.length(); i++) {
            words.add(text.charAt(i) == '_' ? ' ' : text.charAt(i), text.start(i), text.end(i));
        }
        return words.build();
    }

    /** The heading of an object that holds one with its text, or null. */
    private static Json part(Json value) {
        boolean typed = value.members().stream().anyMatch(m -> m.name().equals("@type"));
        List<Json> texts = value.kind() != Kind.OBJECT || typed
                ? List.of()
                : value.members().stream()
                        .filter(m -> !isLeftOut(m) && !isElsewhere(value, m) && (m.isText() || m.kind() == Kind.ARRAY) && says(m))
                        .toList();
        if (texts.size() != 2) return null;
        Json head = null;
        for (Json text : texts) {
            String key = text.name().toLowerCase(Locale.ROOT);
            if (text.isText() && (PART_HEADS.contains(key) || key.equals(PART_HEAD_OR_BODY) && head == null)) head = text;
        }
        if (head == null) return null;
        Json heading = head;
        boolean body = texts.stream().anyMatch(t -> t != heading && JobKeys.meaning(t.name()) != null
                && (JobKeys.BODY.equals(JobKeys.meaning(t.name())) || t.name().equalsIgnoreCase(PART_HEAD_OR_BODY)));
        return body ? head : null;
    }
}
