package org.wellposted.rulebase;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.Model;

/**
 * A set of rules: what they say of themselves, and what runs them. Each is loaded when it is first asked for, the cards
 * without the engine. Safe for use by several threads.
 */
public final class Rules {

    private final Supplier<List<RuleCard>> loadCards;
    private final Supplier<Rulebase> loadBase;
    private List<RuleCard> cards;
    private Rulebase base;

    private Rules(Supplier<List<RuleCard>> loadCards, Supplier<Rulebase> loadBase) {
        this.loadCards = loadCards;
        this.loadBase = loadBase;
    }

    /** The rules packed into the product. */
    public static Rules shipped() {
        return new Rules(
                () -> open(RulebaseCompiler.CARDS, RulebaseCodec::readCards),
                () -> Rulebase.of(models(open(RulebaseCompiler.MODELS, RulebaseCodec::readModels), Rules.class.getClassLoader())));
    }

    /**
     * The rules in a folder; compiled, which takes some seconds, where they are not those that are shipped.
     *
     * @param folder as the project's rules/ is
     * @throws RuleFault with all that is wrong with them, for whoever edits the files
     * @throws IOException if a file cannot be read
     */
    public static Rules in(Path folder) throws IOException {
        String fingerprint = RuleFile.fingerprint(RuleFile.in(folder));
        if (fingerprint.equals(open(RulebaseCompiler.FINGERPRINT, in -> in.readUTF()))) return shipped();
        return of(RulebaseCompiler.compile(folder));
    }

    /** Rules compiled just now: no class of theirs is on the class path, so they bring a class loader of their own. */
    public static Rules of(CompiledRules compiled) {
        return new Rules(
                compiled::cards, () -> Rulebase.of(models(compiled.models(), new Generated(compiled.classes()))));
    }

    /** In the order of their ids. */
    public synchronized List<RuleCard> cards() {
        if (cards == null) cards = List.copyOf(loadCards.get());
        return cards;
    }

    public synchronized Rulebase base() {
        if (base == null) base = loadBase.get();
        return base;
    }

    private interface Decoding<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> T open(String name, Decoding<T> decoding) {
        try (InputStream in = Rules.class.getResourceAsStream("/" + name)) {
            if (in == null) throw new IllegalStateException("the compiled rules '" + name + "' are not in the product");
            return decoding.from(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Model> models(List<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            try {
                models.add((Model) loader.loadClass(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules '" + name + "' cannot be loaded", e);
            }
        }
        return models;
    }

    /** Asks itself first: of the same name, the product may hold another class. */
    private static final class Generated extends ClassLoader {

        private static final String ENDING = ".class";

        private final Map<String, byte[]> classes;

        Generated(Map<String, byte[]> classes) {
            super(Rules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.get(name.replace('.', '/') + ENDING);
                if (bytes == null) return super.loadClass(name, resolve);
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }
    }
}
