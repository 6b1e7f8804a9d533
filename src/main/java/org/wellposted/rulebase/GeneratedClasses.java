package org.wellposted.rulebase;

import java.util.Map;

/** Classes that were made a moment ago. Asks itself first: of the same name, the product may hold another class. */
final class GeneratedClasses extends ClassLoader {

    private static final String ENDING = ".class";

    private final Map<String, byte[]> classes;

    /** @param classes by their path, {@code org/wellposted/rules/...class} */
    GeneratedClasses(Map<String, byte[]> classes) {
        super(GeneratedClasses.class.getClassLoader());
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
