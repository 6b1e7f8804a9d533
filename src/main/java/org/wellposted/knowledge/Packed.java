package org.wellposted.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.wellposted.text.Tongue;

/** The knowledge that the build compiled, on the class path. */
final class Packed implements Knowledge.Loading {

    interface Decoding<T> {
        T from(DataInputStream in) throws IOException;
    }

    static <T> T open(String name, Decoding<T> decoding) {
        try (InputStream in = Packed.class.getResourceAsStream("/knowledge/" + name + ".bin")) {
            if (in == null)
                throw new IllegalStateException("the compiled knowledge '" + name + "' is not in the product");
            return decoding.from(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lexiconName(Tongue tongue, boolean plainly) {
        return tongue.id() + (plainly ? "-plain-lexicon" : "-lexicon");
    }

    @Override
    public Language language(String id) {
        return open(id, LanguageCodec::read);
    }

    @Override
    public Vocabulary vocabulary(String id) {
        return open(id + "-vocabulary", VocabularyCodec::read);
    }

    @Override
    public LexiconTables lexicon(Knowledge knowledge, Tongue tongue, boolean plainly) {
        return open(lexiconName(tongue, plainly), LexiconTables::read);
    }

    @Override
    public Certainty certainty() {
        return open("certainty", Certainty::read);
    }

    @Override
    public Towns towns() {
        return open("towns", Towns::read);
    }

    @Override
    public JobNames jobNames(Knowledge knowledge) {
        return open("job-names", JobNamesCodec::read);
    }
}
