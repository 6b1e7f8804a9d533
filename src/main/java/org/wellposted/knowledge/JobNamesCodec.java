package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.wellposted.text.PackedLists;

/** The compiled form of the names of jobs. */
final class JobNamesCodec {

    private JobNamesCodec() {}

    static void write(JobNames j, DataOutputStream out) throws IOException {
        written(out, j.words());
        PackedLists.write(j.roleCounts(), out);
        Fields.words(out, j.roles());
        Fields.words(out, j.languages());
        written(out, j.names());
        out.writeInt(j.firstField());
        PackedLists.write(j.roleOf(), out);
        PackedLists.write(j.languageOf(), out);
        j.nameWords().write(out);
        j.otherWords().write(out);
        Fields.lists(out, j.connectives());
    }

    static JobNames read(DataInputStream in) throws IOException {
        return new JobNames(
                endToEnd(in),
                PackedLists.ints(in),
                Fields.words(in),
                Fields.words(in),
                endToEnd(in),
                in.readInt(),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.read(in),
                PackedLists.read(in),
                Fields.lists(in));
    }

    private static void written(DataOutputStream out, JobNames.Texts texts) throws IOException {
        out.writeInt(texts.letters().length);
        out.write(texts.letters());
        PackedLists.write(texts.ends(), out);
    }

    private static JobNames.Texts endToEnd(DataInputStream in) throws IOException {
        return new JobNames.Texts(in.readNBytes(in.readInt()), PackedLists.ints(in));
    }
}
