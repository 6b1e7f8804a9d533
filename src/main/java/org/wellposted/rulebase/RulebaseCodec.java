package org.wellposted.rulebase;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;

/** The compiled form of the rules' index: plain fields in a fixed order, as knowledge has it. Quick to load. */
final class RulebaseCodec {

    private RulebaseCodec() {}

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    static void writeModels(List<String> models, DataOutputStream out) throws IOException {
        list(out, models, model -> text(out, model));
    }

    static List<String> readModels(DataInputStream in) throws IOException {
        return list(in, () -> text(in));
    }

    static void writeCards(List<RuleCard> cards, DataOutputStream out) throws IOException {
        list(out, cards, card -> {
            text(out, card.id());
            out.writeByte(card.severity().ordinal());
            text(out, card.title());
            text(out, card.why());
            list(out, card.sources(), source -> text(out, source));
            list(out, card.examples(), example -> example(out, example));
            text(out, card.since());
            list(out, card.was(), id -> text(out, id));
            text(out, card.path());
            text(out, card.text());
        });
    }

    static List<RuleCard> readCards(DataInputStream in) throws IOException {
        return list(
                in,
                () -> new RuleCard(
                        text(in),
                        Severity.values()[in.readByte()],
                        text(in),
                        text(in),
                        list(in, () -> text(in)),
                        list(in, () -> example(in)),
                        text(in),
                        list(in, () -> text(in)),
                        text(in),
                        text(in)));
    }

    private static void example(DataOutputStream out, Example example) throws IOException {
        out.writeBoolean(example.good());
        text(out, example.language());
        text(out, example.role());
        text(out, example.date() == null ? null : example.date().toString());
        text(out, example.text());
        out.writeInt(example.mark() == null ? -1 : example.mark().start());
        out.writeInt(example.mark() == null ? -1 : example.mark().end());
    }

    private static Example example(DataInputStream in) throws IOException {
        boolean good = in.readBoolean();
        String language = text(in);
        String role = text(in);
        String date = text(in);
        String text = text(in);
        int start = in.readInt();
        int end = in.readInt();
        return new Example(
                good,
                language,
                role,
                date == null ? null : LocalDate.parse(date),
                text,
                start < 0 ? null : new Span(start, end));
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) writing.write(value);
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) values.add(reading.read());
        return values;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
