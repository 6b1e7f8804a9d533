package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of compiled knowledge: each is written in a fixed order by the build and read in the same by the product of
 * that build. It loads in a few milliseconds, where YAML or Java serialization take a hundred.
 */
final class Fields {

    /** What the two bytes before a list can count. */
    private static final int MOST = 65_535;

    private Fields() {}

    interface Writing<T> {
        void write(T value) throws IOException;
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    static void text(DataOutputStream out, String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) out.writeUTF(text);
    }

    static String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    static void texts(DataOutputStream out, String... texts) throws IOException {
        for (String text : texts) text(out, text);
    }

    static <T> void list(DataOutputStream out, Collection<T> values, Writing<T> each) throws IOException {
        if (values.size() > MOST) throw new IOException(values.size() + " in one list: it holds no more than " + MOST);
        out.writeShort(values.size());
        for (T value : values) each.write(value);
    }

    static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
        int size = in.readUnsignedShort();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) values.add(each.read());
        return values;
    }

    static void words(DataOutputStream out, List<String> words) throws IOException {
        list(out, words, word -> text(out, word));
    }

    static List<String> words(DataInputStream in) throws IOException {
        return list(in, () -> text(in));
    }

    static <T> void map(DataOutputStream out, Map<String, T> map, Writing<T> each) throws IOException {
        list(out, map.entrySet(), entry -> {
            text(out, entry.getKey());
            each.write(entry.getValue());
        });
    }

    static <T> Map<String, T> map(DataInputStream in, Reading<T> each) throws IOException {
        int size = in.readUnsignedShort();
        Map<String, T> map = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) map.put(text(in), each.read());
        return map;
    }

    static void lists(DataOutputStream out, Map<String, List<String>> lists) throws IOException {
        map(out, lists, words -> words(out, words));
    }

    static Map<String, List<String>> lists(DataInputStream in) throws IOException {
        return map(in, () -> words(in));
    }
}
