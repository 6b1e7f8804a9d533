package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;

/**
 * Sets the value of a field down as people write it: a list as items, an object as one line or as a heading with its text.
 *
 * @param name the file's, for what may be refused
 * @param prose reads the texts in it
 */
record JobValues(String name, Prose prose) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]+(?:_[A-Za-z]+)+");

    /** No address is longer. */
    private static final int LONGEST_LINE = 1000;

    /** @throws org.wellposted.model.Refused if a text in it is longer than any posting */
    List<Passage> passages(Json value) {
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
            List<Passage> text = passages(member);
            if (member.isText() && text.size() == 1)
                items.add(Passage.item(1, text.get(0).words()));
            else items.addAll(text);
        }
        return items;
    }

    private List<Passage> object(Json object) {
        Json part = JobField.part(object);
        if (part != null) {
            List<Passage> text = new ArrayList<>();
            text.add(Passage.strong(null, part.said()));
            object.members().stream()
                    .filter(m -> m != part && !JobField.isLeftOut(m))
                    .forEach(m -> text.addAll(passages(m)));
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
            if (JobField.isElsewhere(object, member) || JobField.isLeftOut(member) || !JobField.says(member)) continue;
            if (!member.members().isEmpty()) {
                leaves(member, line);
                continue;
            }
            if (JobSaid.letters(line.toString())
                    .contains(JobSaid.letters(member.said().text()))) continue;
            if (line.length() > 0) line.add(", ");
            if (!member.isText() && member.key() != null)
                line.add(label(member.key())).add(": ");
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

    /** A key's words apart: jobLocation, job_location. */
    static Located label(Located key) {
        Located.Builder label = new Located.Builder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(key.charAt(i - 1));
            if (hump) label.add(" ");
            label.add(c == '_' || c == '-' ? ' ' : c, key.start(i), key.end(i));
        }
        return label.build();
    }
}
