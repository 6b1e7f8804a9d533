package org.wellposted.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge.MoneyWords;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.knowledge.Language.Sentence;
import org.wellposted.knowledge.Language.Statement;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.knowledge.Vocabulary.Cues;
import org.wellposted.knowledge.Vocabulary.Degrees;
import org.wellposted.knowledge.Vocabulary.PayWords;
import org.wellposted.knowledge.Vocabulary.PlaceholderWords;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;
import org.wellposted.model.Voice;
import org.wellposted.text.PackedLists;
import org.wellposted.text.Tongue;

/**
 * The compiled form of knowledge: plain fields in a fixed order, written by the build and read by the product of the same
 * build. It loads in a few milliseconds, where YAML or Java serialization take a hundred.
 */
final class KnowledgeCodec {

    /** What the two bytes before a list can count. */
    private static final int MOST = 65_535;

    private KnowledgeCodec() {}

    interface Writing<T> {
        void write(T value) throws IOException;
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    static DataInputStream input(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    static void write(Shared shared, DataOutputStream out) throws IOException {
        list(out, shared.sources().values(), s -> {
            texts(out, s.id(), s.title(), s.kind(), s.url(), s.date(), s.checked());
            out.writeBoolean(s.primary());
        });
        list(out, shared.sections(), s -> {
            texts(out, s.id(), s.kind(), s.source());
            out.writeByte(s.need().ordinal());
            words(out, s.icons());
            out.writeBoolean(s.particular());
            out.writeBoolean(s.brief());
        });
        words(out, shared.grounds());
        text(out, shared.groundsSource());
        list(out, shared.concepts().values(), c -> {
            texts(out, c.id(), c.kind(), c.section(), c.touchedBy(), c.states(), c.touches(), c.ground());
            words(out, c.says());
            words(out, c.unless());
            words(out, c.liftedBy());
            words(out, c.implies());
            out.writeByte(c.unlessNear());
            out.writeByte(c.window());
        });
        list(out, shared.roles().values(), r -> {
            texts(out, r.id(), r.note());
            lists(out, r.codes());
            map(out, r.title(), title -> text(out, title));
            list(out, r.needs(), n -> {
                texts(out, n.concept(), n.kind(), n.source());
                out.writeByte(n.need().ordinal());
            });
            list(out, r.overAsked(), o -> texts(out, o.item(), o.source()));
        });
        list(out, shared.tongues(), t -> {
            texts(out, t.id(), t.name(), t.script());
            words(out, t.words());
            out.writeBoolean(t.read());
            map(out, t.plainLetters(), letter -> text(out, letter));
        });
        lists(out, shared.money().currencies());
        words(out, shared.money().thousand());
        words(out, shared.money().range());
        VoicesCodec.write(shared.voices(), out);
    }

    static Shared readShared(DataInputStream in) throws IOException {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Source source : list(in, () -> new Source(
                text(in), text(in), text(in), text(in), text(in), text(in), in.readBoolean()))) {
            sources.put(source.id(), source);
        }
        List<SectionNeed> sections = list(in, () -> {
            String id = text(in), kind = text(in), source = text(in);
            return new SectionNeed(id, kind, need(in), source, words(in), in.readBoolean(), in.readBoolean());
        });
        List<String> grounds = words(in);
        String groundsSource = text(in);
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (Concept concept : list(in, () -> concept(in))) concepts.put(concept.id(), concept);
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Role role : list(in, () -> role(in))) roles.put(role.id(), role);
        List<Tongue> tongues = list(in, () -> {
            String id = text(in), name = text(in), script = text(in);
            return new Tongue(id, name, words(in), script, in.readBoolean(), map(in, () -> text(in)));
        });
        MoneyWords money = new MoneyWords(lists(in), words(in), words(in));
        List<Voice> voices = VoicesCodec.read(in);
        return new Shared(sources, sections, grounds, groundsSource, concepts, roles, tongues, money, voices);
    }

    private static Concept concept(DataInputStream in) throws IOException {
        String id = text(in), kind = text(in), section = text(in), touchedBy = text(in), states = text(in);
        String touches = text(in), ground = text(in);
        List<String> says = words(in), unless = words(in), liftedBy = words(in), implies = words(in);
        return new Concept(
                id, kind, section, says, unless, in.readUnsignedByte(), liftedBy, touchedBy, implies, states, touches, ground,
                in.readUnsignedByte());
    }

    private static Role role(DataInputStream in) throws IOException {
        String id = text(in), note = text(in);
        Map<String, List<String>> codes = lists(in);
        Map<String, String> title = map(in, () -> text(in));
        List<RoleNeed> needs = list(in, () -> {
            String concept = text(in), kind = text(in), source = text(in);
            return new RoleNeed(concept, kind, need(in), source);
        });
        List<OverAsked> overAsked = list(in, () -> new OverAsked(text(in), text(in)));
        return new Role(id, codes, note, title, needs, overAsked);
    }

    static void write(Language l, DataOutputStream out) throws IOException {
        texts(out, l.id(), l.name());
        map(out, l.sentences(), s -> texts(out, s.name(), s.say()));
        map(out, l.statements(), s -> texts(out, s.name(), s.heading(), s.text()));
        write(l.moods(), out);
        map(out, l.messages(), m -> text(out, m));
        map(out, l.interfaceWords(), w -> text(out, w));
    }

    static Language readLanguage(DataInputStream in) throws IOException {
        return new Language(
                text(in),
                text(in),
                map(in, () -> new Sentence(text(in), text(in))),
                map(in, () -> new Statement(text(in), text(in), text(in))),
                moods(in),
                map(in, () -> text(in)),
                map(in, () -> text(in)));
    }

    private static void write(Moods moods, DataOutputStream out) throws IOException {
        texts(out, moods.base(), moods.named(), moods.carriedBy());
        words(out, moods.joinedBy());
        lists(out, moods.endings());
        map(out, moods.verbs(), forms -> map(out, forms, form -> text(out, form)));
    }

    private static Moods moods(DataInputStream in) throws IOException {
        return new Moods(
                text(in), text(in), text(in), words(in), lists(in), map(in, () -> map(in, () -> text(in))));
    }

    static void write(Vocabulary v, DataOutputStream out) throws IOException {
        words(out, v.connectives());
        words(out, v.degrees().required());
        words(out, v.degrees().preferred());
        words(out, v.degrees().denied());
        words(out, v.placeholders().words());
        words(out, v.placeholders().applicant());
        lists(out, v.placeholders().items());
        list(out, v.months(), month -> words(out, month));
        words(out, v.pay().cues());
        lists(out, v.pay().periods());
        lists(out, v.pay().bases());
        words(out, v.pay().agreements());
        words(out, v.pay().levels());
        lists(out, v.terms());
        lists(out, v.headings());
        lists(out, v.cues().begins());
        lists(out, v.cues().says());
        lists(out, v.cues().ends());
        lists(out, v.roleNames());
        lists(out, v.roleFields());
        words(out, v.otherJobs());
    }

    static Vocabulary readVocabulary(DataInputStream in) throws IOException {
        return new Vocabulary(
                words(in),
                new Degrees(words(in), words(in), words(in)),
                new PlaceholderWords(words(in), words(in), lists(in)),
                list(in, () -> words(in)),
                new PayWords(words(in), lists(in), lists(in), words(in), words(in)),
                lists(in),
                lists(in),
                new Cues(lists(in), lists(in), lists(in)),
                lists(in),
                lists(in),
                words(in));
    }

    static void write(JobNames j, DataOutputStream out) throws IOException {
        texts(out, j.words());
        PackedLists.write(j.roleCounts(), out);
        words(out, j.roles());
        words(out, j.languages());
        texts(out, j.names());
        out.writeInt(j.firstField());
        PackedLists.write(j.roleOf(), out);
        PackedLists.write(j.languageOf(), out);
        j.nameWords().write(out);
        j.otherWords().write(out);
        lists(out, j.connectives());
    }

    static JobNames readJobNames(DataInputStream in) throws IOException {
        return new JobNames(
                endToEnd(in), PackedLists.ints(in), words(in), words(in), endToEnd(in), in.readInt(), PackedLists.ints(in), PackedLists.ints(in),
                PackedLists.read(in), PackedLists.read(in), lists(in));
    }

    private static void texts(DataOutputStream out, JobNames.Texts texts) throws IOException {
        out.writeInt(texts.letters().length);
        out.write(texts.letters());
        PackedLists.write(texts.ends(), out);
    }

    private static JobNames.Texts endToEnd(DataInputStream in) throws IOException {
        return new JobNames.Texts(in.readNBytes(in.readInt()), PackedLists.ints(in));
    }

    static Need need(DataInputStream in) throws IOException {
        return Need.values()[in.readByte()];
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

    private static void words(DataOutputStream out, List<String> words) throws IOException {
        list(out, words, word -> text(out, word));
    }

    private static List<String> words(DataInputStream in) throws IOException {
        return list(in, () -> text(in));
    }

    private static <T> void map(DataOutputStream out, Map<String, T> map, Writing<T> each) throws IOException {
        list(out, map.entrySet(), entry -> {
            text(out, entry.getKey());
            each.write(entry.getValue());
        });
    }

    private static <T> Map<String, T> map(DataInputStream in, Reading<T> each) throws IOException {
        int size = in.readUnsignedShort();
        Map<String, T> map = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) map.put(text(in), each.read());
        return map;
    }

    private static void lists(DataOutputStream out, Map<String, List<String>> lists) throws IOException {
        map(out, lists, words -> words(out, words));
    }

    private static Map<String, List<String>> lists(DataInputStream in) throws IOException {
        return map(in, () -> words(in));
    }
}
