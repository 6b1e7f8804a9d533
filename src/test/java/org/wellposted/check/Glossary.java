package org.wellposted.check;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.wellposted.knowledge.IdFields;
import org.wellposted.knowledge.IdKind;

/** Records in words: what their Javadoc says of them, for whoever writes rules. */
final class Glossary {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Of what, is in its own words. */
    private static final Pattern SAYS_ITSELF = Pattern.compile("\\bids? of\\b");

    private static final Pattern ID = Pattern.compile("id of a .*");
    /** A changed copy is for code; a rule changes nothing. */
    private static final String COPY = "the same,";

    private final DocTrees docs;
    /** By the binary name of a class, where its source stands. */
    private final Map<String, TreePath> classes = new HashMap<>();

    private Glossary(DocTrees docs) {
        this.docs = docs;
    }

    /**
     * @param groups by heading, the records to tell of
     * @return in Markdown
     */
    static String of(Map<String, Set<Class<?>>> groups) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        groups.values()
                .forEach(records -> records.forEach(record -> {
                    files.add(source(record));
                    for (RecordComponent part : record.getRecordComponents()) {
                        if (part.getType().isEnum()) files.add(source(part.getType()));
                    }
                }));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Glossary glossary = new Glossary(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) glossary.read(unit);
            StringBuilder told = new StringBuilder();
            groups.forEach((heading, records) -> {
                told.append("### ").append(heading).append("\n\n");
                records.forEach(record -> glossary.tell(record, told));
            });
            return told.toString();
        }
    }

    private static Path source(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) outer = outer.getEnclosingClass();
        return SOURCES.resolve(outer.getName().replace('.', '/') + ".java");
    }

    private void read(CompilationUnitTree unit) {
        String start = unit.getPackageName() + ".";
        new TreePathScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree tree, String outer) {
                String name = outer + tree.getSimpleName();
                classes.put(name, getCurrentPath());
                return super.visitClass(tree, name + "$");
            }
        }.scan(new TreePath(unit), start);
    }

    private void tell(Class<?> record, StringBuilder into) {
        TreePath path = classes.get(record.getName());
        DocCommentTree comment = docs.getDocCommentTree(path);
        String first = comment == null ? "" : " " + words(comment.getFirstSentence());
        into.append("**")
                .append(record.getSimpleName())
                .append("**")
                .append(first)
                .append('\n');
        Map<String, String> meanings = parameters(comment);
        Set<String> fields = new LinkedHashSet<>();
        for (RecordComponent part : record.getRecordComponents()) {
            fields.add(part.getName());
            IdKind kind = IdFields.of(record.getSimpleName(), part.getName());
            String meaning = meanings.getOrDefault(part.getName(), "");
            String type = type(part.getGenericType(), kind);
            line(
                    into,
                    part.getName(),
                    SAYS_ITSELF.matcher(meaning).find() ? ID.matcher(type).replaceAll("id") : type,
                    meaning);
        }
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            if (member instanceof MethodTree method && callable(method, fields)) {
                String said = said(new TreePath(path, method));
                if (!said.startsWith(COPY)) line(into, call(method), answer(record, method), said);
            }
        }
        into.append('\n');
    }

    /** What a rule may ask of a fact besides its fields. What only overrides, as comparing does, is for the engine. */
    private static boolean callable(MethodTree method, Set<String> fields) {
        Set<Modifier> modifiers = method.getModifiers().getFlags();
        return method.getReturnType() != null
                && modifiers.contains(Modifier.PUBLIC)
                && !modifiers.contains(Modifier.STATIC)
                && method.getModifiers().getAnnotations().isEmpty()
                && !(method.getParameters().isEmpty()
                        && fields.contains(method.getName().toString()));
    }

    private static String call(MethodTree method) {
        return method.getName()
                + method.getParameters().stream()
                        .map(VariableTree::getName)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The first sentence, as a part of one of ours. */
    private String said(TreePath path) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null) return "";
        String first = words(comment.getFirstSentence());
        String open = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
    }

    private String answer(Class<?> record, MethodTree method) {
        for (java.lang.reflect.Method one : record.getMethods()) {
            boolean same = one.getName().contentEquals(method.getName())
                    && one.getParameterCount() == method.getParameters().size();
            if (same) return type(one.getGenericReturnType(), IdFields.of(record.getSimpleName(), one.getName()));
        }
        throw new IllegalStateException(record + " has no " + method.getName());
    }

    private static void line(StringBuilder into, String name, String type, String meaning) {
        into.append("- `").append(name).append("` (").append(type).append(')');
        if (!meaning.isEmpty()) into.append(": ").append(meaning);
        into.append('\n');
    }

    private String type(Type type, IdKind kind) {
        if (type instanceof ParameterizedType given && given.getRawType() instanceof Class<?> raw) {
            String of = type(given.getActualTypeArguments()[given.getActualTypeArguments().length - 1], kind);
            return Collection.class.isAssignableFrom(raw) ? "list: " + of : "by name: " + of;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) return kind == null ? "text" : "id of a " + kind.word();
        if (plain == boolean.class) return "true or false";
        if (plain == int.class || plain == double.class || plain == BigDecimal.class) return "number";
        if (plain == LocalDate.class) return "date";
        return plain.isEnum() ? constants(plain) : "`" + called(plain) + "`";
    }

    /** Each with what it means, where that is said. */
    private String constants(Class<?> plain) {
        TreePath path = classes.get(plain.getName());
        List<String> names = new ArrayList<>();
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            if (!(member instanceof VariableTree constant) || !isConstant(plain, constant)) continue;
            String said = said(new TreePath(path, constant));
            names.add(constant.getName() + (said.isEmpty() ? "" : " - " + said));
        }
        return "`" + called(plain) + "`: " + String.join("; ", names);
    }

    private static boolean isConstant(Class<?> plain, VariableTree field) {
        return Stream.of(plain.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().contentEquals(field.getName()));
    }

    private static String called(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Map<String, String> parameters(DocCommentTree comment) {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (comment == null) return meanings;
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) meanings.put(param.getName().toString(), words(param.getDescription()));
        }
        return meanings;
    }

    private static String words(List<? extends DocTree> parts) {
        StringBuilder words = new StringBuilder();
        for (DocTree part : parts) {
            if (part instanceof LiteralTree literal)
                words.append('`').append(literal.getBody().getBody()).append('`');
            else if (part instanceof LinkTree link)
                words.append('`').append(link.getReference().getSignature()).append('`');
            else words.append(part);
        }
        return words.toString().replaceAll("\\s+", " ").replace("`#", "`").strip();
    }
}
