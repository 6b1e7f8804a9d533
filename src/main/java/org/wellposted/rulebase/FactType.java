package org.wellposted.rulebase;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.wellposted.knowledge.IdFields;
import org.wellposted.knowledge.IdKind;

/** A record that rules speak of, and what its fields and methods hold. Parameters keep their names: the build says so. */
public record FactType(Class<?> type) {

    /** Where rules find their records. */
    private static final List<String> PACKAGES = List.of("org.wellposted.model.", "org.wellposted.knowledge.");

    /** Of that simple name, or null where it is no record of ours. */
    public static FactType named(String name) {
        for (String start : PACKAGES) {
            try {
                Class<?> found = Class.forName(start + name, false, FactType.class.getClassLoader());
                if (found.isRecord()) return new FactType(found);
            } catch (ClassNotFoundException | LinkageError e) {
                // not of this package; names that differ in capitals only are no class at all on some file systems
            }
        }
        return null;
    }

    String name() {
        return type.getSimpleName();
    }

    /** What a field, or a method that takes nothing, holds ids of; null for none. */
    IdKind field(String name) {
        return IdFields.of(name(), name);
    }

    /** The record that a field holds, or null. */
    FactType within(String field) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
                .map(Method::getReturnType)
                .filter(Class::isRecord)
                .map(FactType::new)
                .findFirst()
                .orElse(null);
    }

    /** Whether something of that name can be called on it, with something. */
    boolean takes(String method) {
        return Stream.of(type.getMethods()).anyMatch(m -> m.getName().equals(method) && m.getParameterCount() > 0);
    }

    /** What is expected at a place among what a method, or for null the constructor, takes: ids of what; null for none. */
    IdKind parameter(String method, int place) {
        Stream<? extends Executable> called = method == null
                ? Stream.<Constructor<?>>of(type.getConstructors())
                : Stream.of(type.getMethods())
                        .filter(m -> m.getName().equals(method) && !Modifier.isStatic(m.getModifiers()));
        return called.filter(one -> one.getParameterCount() > place)
                .map(one -> IdFields.of(name(), one.getParameters()[place].getName()))
                .filter(kind -> kind != null)
                .findFirst()
                .orElse(null);
    }
}
