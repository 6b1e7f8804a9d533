package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wellposted.read.data.Json.Kind;

/** Finds the job postings among the values of a JSON text. */
final class JobSearch {

    private static final String TYPE = "JobPosting";

    private JobSearch() {}

    /** Those that say what they are; where none does, those that look like one. */
    static List<Json> all(List<Json> values) {
        List<Json> typed = typed(values);
        if (!typed.isEmpty()) return typed;
        List<Json> found = new ArrayList<>();
        values.forEach(value -> search(value, false, found));
        return found;
    }

    /** Those of schema.org's type JobPosting. */
    static List<Json> typed(List<Json> values) {
        List<Json> found = new ArrayList<>();
        values.forEach(value -> search(value, true, found));
        return found;
    }

    /** Its depth is bounded by the reader's. */
    private static void search(Json value, boolean typed, List<Json> into) {
        if (value.kind() == Kind.OBJECT && (typed ? isTyped(value) : looksLikeOne(value))) into.add(value);
        else value.members().forEach(member -> search(member, typed, into));
    }

    private static boolean isTyped(Json object) {
        return types(object)
                .anyMatch(type -> type.equals(TYPE) || type.endsWith("/" + TYPE) || type.endsWith(":" + TYPE));
    }

    private static Stream<String> types(Json object) {
        return object.members().stream()
                .filter(member -> member.name().equals("@type"))
                .flatMap(type -> type.isText() ? Stream.of(type) : type.members().stream())
                .filter(Json::isText)
                .map(type -> type.said().text());
    }

    /** A title and a text; or a name, a text, and what only a posting has besides. */
    private static boolean looksLikeOne(Json object) {
        if (types(object).findAny().isPresent()) return false;
        List<JobField> fields = JobField.all(object);
        boolean title = means(fields, Set.of(JobKeys.TITLE));
        boolean name = means(fields, Set.of(JobKeys.NAME));
        boolean more = means(fields, JobKeys.postingMarks());
        boolean text = means(fields, Set.of(JobKeys.BODY, JobKeys.PARTS)) || means(fields, JobKeys.postingTexts());
        return text && (title || name && more);
    }

    /** Whether one of the fields means one of these. */
    private static boolean means(List<JobField> fields, Set<String> meanings) {
        return fields.stream().anyMatch(field -> meanings.stream().anyMatch(field::means));
    }
}
