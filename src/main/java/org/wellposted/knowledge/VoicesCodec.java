package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.wellposted.model.Need;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;
import org.wellposted.model.Voice;

/** The compiled form of voices.yaml: as {@link SharedCodec} has all else. */
final class VoicesCodec {

    private static final int NONE = -1;

    private VoicesCodec() {}

    static void write(List<Voice> voices, DataOutputStream out) throws IOException {
        Fields.list(out, voices, voice -> {
            Fields.texts(out, voice.kind(), voice.rule());
            out.writeByte(voice.need().ordinal());
            out.writeByte(ordinal(voice.status()));
            out.writeByte(ordinal(voice.severity()));
            out.writeByte(voice.names());
        });
    }

    static List<Voice> read(DataInputStream in) throws IOException {
        return Fields.list(in, () -> {
            String kind = Fields.text(in), rule = Fields.text(in);
            Need need = Need.values()[in.readByte()];
            Status status = of(in.readByte(), Status.values());
            return new Voice(kind, need, status, rule, of(in.readByte(), Severity.values()), in.readUnsignedByte());
        });
    }

    private static int ordinal(Enum<?> value) {
        return value == null ? NONE : value.ordinal();
    }

    private static <E> E of(int ordinal, E[] values) {
        return ordinal == NONE ? null : values[ordinal];
    }
}
