package org.wellposted.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lists of numbers, end to end in one array: what the build makes ready loads without an object for any of them.
 *
 * @param ends of each list, where it ends in {@code numbers}
 */
public record PackedLists(int[] ends, int[] numbers) {

    public static PackedLists of(List<int[]> lists) {
        int[] ends = new int[lists.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) ends[i] = end += lists.get(i).length;
        return new PackedLists(ends, lists.stream().flatMapToInt(IntStream::of).toArray());
    }

    public int count() {
        return ends.length;
    }

    /** Where list {@code i} begins in the numbers. */
    public int from(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /** Where it ends, exclusive. */
    public int to(int i) {
        return ends[i];
    }

    public void write(DataOutputStream out) throws IOException {
        write(ends, out);
        write(numbers, out);
    }

    public static PackedLists read(DataInputStream in) throws IOException {
        return new PackedLists(ints(in), ints(in));
    }

    public static void write(int[] ints, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
        bytes.asIntBuffer().put(ints);
        out.writeInt(ints.length);
        out.write(bytes.array());
    }

    public static int[] ints(DataInputStream in) throws IOException {
        int[] ints = new int[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(ints.length * Integer.BYTES))
                .asIntBuffer()
                .get(ints);
        return ints;
    }
}
