package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.wellposted.knowledge.Language.Sentence;
import org.wellposted.knowledge.Language.Statement;

/** The compiled form of what is said in a language. */
final class LanguageCodec {

    private LanguageCodec() {}

    static void write(Language l, DataOutputStream out) throws IOException {
        Fields.texts(out, l.id(), l.name());
        Fields.map(out, l.sentences(), s -> Fields.texts(out, s.name(), s.say()));
        Fields.map(out, l.statements(), s -> {
            Fields.texts(out, s.name(), s.heading(), s.text(), s.brief(), s.household());
            Fields.list(out, s.variants(), v -> {
                Fields.words(out, v.in());
                Fields.text(out, v.text());
            });
        });
        write(l.moods(), out);
        Fields.map(out, l.messages(), m -> Fields.text(out, m));
        Fields.map(out, l.interfaceWords(), w -> Fields.text(out, w));
    }

    static Language read(DataInputStream in) throws IOException {
        return new Language(
                Fields.text(in),
                Fields.text(in),
                Fields.map(in, () -> new Sentence(Fields.text(in), Fields.text(in))),
                Fields.map(
                        in,
                        () -> new Statement(
                                Fields.text(in),
                                Fields.text(in),
                                Fields.text(in),
                                Fields.text(in),
                                Fields.text(in),
                                Fields.list(in, () -> new Language.Variant(Fields.words(in), Fields.text(in))))),
                moods(in),
                Fields.map(in, () -> Fields.text(in)),
                Fields.map(in, () -> Fields.text(in)));
    }

    private static void write(Moods moods, DataOutputStream out) throws IOException {
        Fields.texts(out, moods.base(), moods.named(), moods.carriedBy());
        Fields.words(out, moods.joinedBy());
        Fields.lists(out, moods.endings());
        Fields.map(out, moods.verbs(), forms -> Fields.map(out, forms, form -> Fields.text(out, form)));
    }

    private static Moods moods(DataInputStream in) throws IOException {
        return new Moods(
                Fields.text(in),
                Fields.text(in),
                Fields.text(in),
                Fields.words(in),
                Fields.lists(in),
                Fields.map(in, () -> Fields.map(in, () -> Fields.text(in))));
    }
}
