package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;
import org.wellposted.model.Said;
import org.wellposted.text.Tongue;

/** The compiled form of what is the same in every language. */
final class SharedCodec {

    private SharedCodec() {}

    static void write(Shared shared, DataOutputStream out) throws IOException {
        Fields.list(out, shared.sources().values(), s -> {
            Fields.texts(out, s.id(), s.title(), s.kind(), s.url(), s.date(), s.checked());
            out.writeBoolean(s.primary());
            out.writeBoolean(s.decides());
            out.writeByte(s.atMost().ordinal());
        });
        Fields.list(out, shared.sections(), s -> {
            Fields.texts(out, s.id(), s.kind());
            Fields.words(out, s.icons());
            out.writeBoolean(s.particular());
            out.writeBoolean(s.brief());
        });
        Fields.words(out, shared.grounds());
        Fields.text(out, shared.groundsSource());
        Fields.list(out, shared.countries().values(), country -> country.write(out));
        shared.mail().write(out);
        Fields.list(out, shared.concepts().values(), c -> {
            Fields.texts(out, c.id(), c.kind(), c.section(), c.touchedBy(), c.states(), c.touches(), c.ground());
            Fields.words(out, c.says());
            Fields.words(out, c.unless());
            Fields.words(out, c.liftedBy());
            Fields.words(out, c.implies());
            Fields.words(out, c.broader());
            Fields.words(out, c.rulesOut());
            Fields.words(out, c.goesWith());
            out.writeBoolean(c.trait());
            out.writeByte(c.unlessNear());
            out.writeByte(c.window());
        });
        Fields.list(out, shared.roles().values(), r -> {
            Fields.texts(out, r.id(), r.note());
            Fields.lists(out, r.codes());
            Fields.map(out, r.title(), title -> Fields.text(out, title));
            Fields.list(out, r.needs(), n -> {
                Fields.texts(out, n.concept(), n.kind(), n.source());
                out.writeByte(n.asked().ordinal());
                said(out, n.said());
                Fields.map(out, n.saidIn(), said -> said(out, said));
            });
            Fields.list(out, r.overAsked(), o -> Fields.texts(out, o.item(), o.source()));
        });
        Fields.list(out, shared.tongues(), t -> {
            Fields.texts(out, t.id(), t.name(), t.script());
            Fields.words(out, t.words());
            out.writeBoolean(t.read());
            Fields.map(out, t.plainLetters(), letter -> Fields.text(out, letter));
        });
        shared.sums().write(out);
        VoicesCodec.write(shared.voices(), out);
        Fields.list(out, shared.sets(), set -> {
            Fields.text(out, set.id());
            Fields.words(out, set.roles());
            Fields.list(out, set.asks(), ask -> {
                Fields.texts(out, ask.item(), ask.source());
                out.writeByte(ask.need().ordinal());
                out.writeByte(ask.ofOthers().ordinal());
            });
            Fields.words(out, set.rules());
        });
        Fields.words(out, shared.ideas());
    }

    static Shared read(DataInputStream in) throws IOException {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Source source : Fields.list(
                in,
                () -> new Source(
                        Fields.text(in),
                        Fields.text(in),
                        Fields.text(in),
                        Fields.text(in),
                        Fields.text(in),
                        Fields.text(in),
                        in.readBoolean(),
                        in.readBoolean(),
                        need(in)))) {
            sources.put(source.id(), source);
        }
        List<SectionKind> sections = Fields.list(in, () -> {
            String id = Fields.text(in), kind = Fields.text(in);
            return new SectionKind(id, kind, Fields.words(in), in.readBoolean(), in.readBoolean());
        });
        List<String> grounds = Fields.words(in);
        String groundsSource = Fields.text(in);
        Map<String, Country> countries = new LinkedHashMap<>();
        for (Country country : Fields.list(in, () -> Country.read(in))) countries.put(country.id(), country);
        MailWords mail = MailWords.read(in);
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (Concept concept : Fields.list(in, () -> concept(in))) concepts.put(concept.id(), concept);
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Role role : Fields.list(in, () -> role(in))) roles.put(role.id(), role);
        List<Tongue> tongues = Fields.list(in, () -> {
            String id = Fields.text(in), name = Fields.text(in), script = Fields.text(in);
            return new Tongue(
                    id, name, Fields.words(in), script, in.readBoolean(), Fields.map(in, () -> Fields.text(in)));
        });
        return new Shared(
                sources,
                sections,
                grounds,
                groundsSource,
                concepts,
                roles,
                tongues,
                SumWords.read(in),
                VoicesCodec.read(in),
                Fields.list(in, () -> set(in)),
                Fields.words(in),
                countries,
                mail);
    }

    private static RequirementSet set(DataInputStream in) throws IOException {
        String id = Fields.text(in);
        List<String> roles = Fields.words(in);
        List<RequirementSet.Ask> asks = Fields.list(in, () -> {
            String item = Fields.text(in), source = Fields.text(in);
            return new RequirementSet.Ask(item, need(in), need(in), source);
        });
        return new RequirementSet(id, roles, asks, Fields.words(in));
    }

    private static Concept concept(DataInputStream in) throws IOException {
        String id = Fields.text(in), kind = Fields.text(in), section = Fields.text(in), touchedBy = Fields.text(in);
        String states = Fields.text(in), touches = Fields.text(in), ground = Fields.text(in);
        List<String> says = Fields.words(in), unless = Fields.words(in), liftedBy = Fields.words(in);
        List<String> implies = Fields.words(in),
                broader = Fields.words(in),
                rulesOut = Fields.words(in),
                goesWith = Fields.words(in);
        boolean trait = in.readBoolean();
        return new Concept(
                id,
                kind,
                section,
                says,
                unless,
                in.readUnsignedByte(),
                liftedBy,
                touchedBy,
                implies,
                broader,
                rulesOut,
                goesWith,
                trait,
                states,
                touches,
                ground,
                in.readUnsignedByte());
    }

    private static Role role(DataInputStream in) throws IOException {
        String id = Fields.text(in), note = Fields.text(in);
        Map<String, List<String>> codes = Fields.lists(in);
        Map<String, String> title = Fields.map(in, () -> Fields.text(in));
        List<RoleNeed> needs = Fields.list(in, () -> {
            String concept = Fields.text(in), kind = Fields.text(in), source = Fields.text(in);
            return new RoleNeed(concept, kind, need(in), source, said(in), Fields.map(in, () -> said(in)));
        });
        List<OverAsked> overAsked = Fields.list(in, () -> new OverAsked(Fields.text(in), Fields.text(in)));
        return new Role(id, codes, note, title, needs, overAsked);
    }

    private static void said(DataOutputStream out, Said said) throws IOException {
        out.writeBoolean(said != null);
        if (said == null) return;
        out.writeShort(said.postings());
        out.writeShort(said.stated());
        out.writeShort(said.partly());
    }

    private static Said said(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new Said(in.readUnsignedShort(), in.readUnsignedShort(), in.readUnsignedShort())
                : null;
    }

    private static Need need(DataInputStream in) throws IOException {
        return Need.values()[in.readByte()];
    }
}
