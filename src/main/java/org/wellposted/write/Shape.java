package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.wellposted.model.Draft;

/**
 * A JSON object said once: each field's name, meaning and value. From it come both the report and the report's schema, so
 * that the two cannot differ.
 *
 * @param <T> what the object is written from
 */
final class Shape<T> {

    private final String meaning;
    private final List<Field<T>> fields = new ArrayList<>();

    private Shape(String meaning) {
        this.meaning = meaning;
    }

    private interface Writing<T> {
        void write(JsonGenerator json, T from) throws IOException;
    }

    private interface Describing {
        void describe(JsonGenerator json) throws IOException;
    }

    private record Field<T>(String name, boolean always, Writing<T> value, Describing schema) {}

    static <T> Shape<T> of(String meaning) {
        return new Shape<>(meaning);
    }

    /** What was read as what, and what all offsets point into: the same in everything that we write of a draft. */
    Shape<T> draft(Function<T, Draft> draft) {
        return text(
                        "format",
                        "what the file was read as: text, markdown, html, docx, ...",
                        it -> draft.apply(it).format())
                .oneOf(
                        "offsets",
                        "what all offsets point into, in UTF-16 units: the file as text, or the words taken out of it",
                        List.of("file", "extracted-text"),
                        it -> draft.apply(it).origin().hasPlaces() ? "file" : "extracted-text");
    }

    Shape<T> text(String name, String meaning, Function<T, String> value) {
        return add(name, true, (json, from) -> json.writeString(value.apply(from)), type(meaning, "string"));
    }

    /** A text or null. */
    Shape<T> textOrNull(String name, String meaning, Function<T, String> value) {
        return add(name, true, (json, from) -> json.writeString(value.apply(from)), type(meaning, "string", "null"));
    }

    /** A text, or no field at all where the value is null. */
    Shape<T> textIfAny(String name, String meaning, Function<T, String> value) {
        return add(
                name,
                false,
                (json, from) -> {
                    String text = value.apply(from);
                    if (text != null) json.writeStringField(name, text);
                },
                type(meaning, "string"));
    }

    Shape<T> oneOf(String name, String meaning, List<String> words, Function<T, String> value) {
        return add(name, true, (json, from) -> json.writeString(value.apply(from)), json -> {
            json.writeStartObject();
            json.writeStringField("description", meaning);
            json.writeFieldName("enum");
            json.writeStartArray();
            for (String word : words) json.writeString(word);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    Shape<T> number(String name, String meaning, ToIntFunction<T> value) {
        return add(name, true, (json, from) -> json.writeNumber(value.applyAsInt(from)), type(meaning, "integer"));
    }

    /** A number or null. */
    Shape<T> numberOrNull(String name, String meaning, Function<T, Integer> value) {
        return add(
                name,
                true,
                (json, from) -> {
                    Integer number = value.apply(from);
                    if (number == null) json.writeNull();
                    else json.writeNumber(number);
                },
                type(meaning, "integer", "null"));
    }

    /** A number written in full: no exponent, no zeros at its end. */
    Shape<T> decimal(String name, String meaning, Function<T, BigDecimal> value) {
        return add(
                name,
                true,
                (json, from) ->
                        json.writeNumber(value.apply(from).stripTrailingZeros().toPlainString()),
                type(meaning, "number"));
    }

    Shape<T> truth(String name, String meaning, Predicate<T> value) {
        return add(name, true, (json, from) -> json.writeBoolean(value.test(from)), type(meaning, "boolean"));
    }

    <V> Shape<T> object(String name, Shape<V> shape, Function<T, V> value) {
        return add(name, true, (json, from) -> shape.write(json, value.apply(from)), shape::describe);
    }

    <V> Shape<T> objectOrNull(String name, Shape<V> shape, Function<T, V> value) {
        return add(
                name,
                true,
                (json, from) -> {
                    V object = value.apply(from);
                    if (object == null) json.writeNull();
                    else shape.write(json, object);
                },
                json -> {
                    json.writeStartObject();
                    json.writeFieldName("anyOf");
                    json.writeStartArray();
                    shape.describe(json);
                    type("none", "null").describe(json);
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    <V> Shape<T> list(String name, String meaning, Shape<V> shape, Function<T, ? extends Iterable<V>> values) {
        return add(
                name,
                true,
                (json, from) -> {
                    json.writeStartArray();
                    for (V value : values.apply(from)) shape.write(json, value);
                    json.writeEndArray();
                },
                json -> {
                    json.writeStartObject();
                    json.writeStringField("description", meaning);
                    json.writeStringField("type", "array");
                    json.writeFieldName("items");
                    shape.describe(json);
                    json.writeEndObject();
                });
    }

    /** A list of bare texts. */
    Shape<T> texts(String name, String meaning, Function<T, List<String>> values) {
        return add(
                name,
                true,
                (json, from) -> {
                    json.writeStartArray();
                    for (String value : values.apply(from)) json.writeString(value);
                    json.writeEndArray();
                },
                json -> {
                    json.writeStartObject();
                    json.writeStringField("description", meaning);
                    json.writeStringField("type", "array");
                    json.writeObjectFieldStart("items");
                    json.writeStringField("type", "string");
                    json.writeEndObject();
                    json.writeEndObject();
                });
    }

    private Shape<T> add(String name, boolean always, Writing<T> value, Describing schema) {
        fields.add(new Field<>(name, always, value, schema));
        return this;
    }

    void write(JsonGenerator json, T from) throws IOException {
        json.writeStartObject();
        for (Field<T> field : fields) {
            if (field.always) json.writeFieldName(field.name);
            field.value.write(json, from);
        }
        json.writeEndObject();
    }

    /** Writes the JSON Schema of this object. */
    void describe(JsonGenerator json) throws IOException {
        json.writeStartObject();
        describeFields(json);
        json.writeEndObject();
    }

    /** The same within an object that the caller has begun. */
    void describeFields(JsonGenerator json) throws IOException {
        json.writeStringField("description", meaning);
        json.writeStringField("type", "object");
        json.writeFieldName("required");
        json.writeStartArray();
        for (Field<T> field : fields) {
            if (field.always) json.writeString(field.name);
        }
        json.writeEndArray();
        json.writeFieldName("properties");
        json.writeStartObject();
        for (Field<T> field : fields) {
            json.writeFieldName(field.name);
            field.schema.describe(json);
        }
        json.writeEndObject();
    }

    private static Describing type(String meaning, String... types) {
        return json -> {
            json.writeStartObject();
            json.writeStringField("description", meaning);
            json.writeFieldName("type");
            if (types.length == 1) {
                json.writeString(types[0]);
            } else {
                json.writeStartArray();
                for (String type : types) json.writeString(type);
                json.writeEndArray();
            }
            json.writeEndObject();
        };
    }
}
