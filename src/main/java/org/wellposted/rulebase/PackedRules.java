package org.wellposted.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules that the build compiled: the folder it puts them in, which is on the class path of the product. */
final class PackedRules {

    private static final String MODELS = "rulebase/models.bin";
    private static final String CARDS = "rulebase/cards.bin";
    private static final String FINGERPRINT = "rulebase/fingerprint.bin";

    private PackedRules() {}

    private interface Decoding<T> {
        T from(DataInputStream in) throws IOException;
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static List<String> models() {
        return open(MODELS, RulebaseCodec::readModels);
    }

    static List<RuleCard> cards() {
        return open(CARDS, RulebaseCodec::readCards);
    }

    static String fingerprint() {
        return open(FINGERPRINT, in -> in.readUTF());
    }

    /** In place of those of an earlier build. */
    static void save(CompiledRules compiled, Path folder) throws IOException {
        Path generated = folder.resolve(DrlCompiler.PACKAGE.replace('.', '/'));
        if (Files.exists(generated)) {
            List<Path> old;
            try (Stream<Path> all = Files.walk(generated)) {
                old = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) Files.delete(path);
        }
        for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
            write(folder.resolve(entry.getKey()), entry.getValue());
        }
        write(folder.resolve(MODELS), bytes(out -> RulebaseCodec.writeModels(compiled.models(), out)));
        write(folder.resolve(FINGERPRINT), bytes(out -> out.writeUTF(compiled.fingerprint())));
        write(folder.resolve(CARDS), bytes(out -> RulebaseCodec.writeCards(compiled.cards(), out)));
    }

    private static <T> T open(String name, Decoding<T> decoding) {
        try (InputStream in = PackedRules.class.getResourceAsStream("/" + name)) {
            if (in == null) throw new IllegalStateException("the compiled rules '" + name + "' are not in the product");
            return decoding.from(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
