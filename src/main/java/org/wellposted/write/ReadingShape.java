package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellposted.model.Because;
import org.wellposted.model.Contact;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Fact;
import org.wellposted.model.Mention;
import org.wellposted.model.Pay;
import org.wellposted.model.PayGrade;
import org.wellposted.model.Placeholder;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section.By;
import org.wellposted.model.Span;
import org.wellposted.write.Reading.LineRead;
import org.wellposted.write.Reading.SectionRead;
import org.wellposted.write.Reading.Told;

/**
 * A reading in JSON, field by field: a contract with whoever reads it. A field may be added; none goes, changes its name
 * or its meaning.
 */
public final class ReadingShape {

    /** One thing read, and the reading it stands in. */
    private record In<T>(Reading reading, T it) {

        int start(Span span) {
            return reading.draft().place(span).start();
        }

        int end(Span span) {
            return reading.draft().place(span).end();
        }
    }

    private static final List<String> DEGREES = ids(Mention.Degree.values());
    private static final List<String> ADDRESSES = ids(Contact.Kind.values());
    private static final List<String> PLACES = ids(RoleNamed.Where.values());
    private static final List<String> LANGUAGE_TOLD =
            Stream.of(Told.ASKED, Told.FRONT_MATTER, Told.TEXT).map(Told::id).toList();
    private static final List<String> ROLE_TOLD =
            Stream.of(Told.values()).map(Told::id).toList();
    private static final List<String> SECTION_BY =
            Stream.of(By.values()).map(By::id).toList();

    private static final Shape<In<Because>> BECAUSE = at(
            Shape.<In<Because>>of("what the role was told by")
                    .text("what", "title, text, or the id of a duty", in -> in.it.what()),
            Because::span);

    private static final Shape<In<RoleReading>> ROLE = Shape.<In<RoleReading>>of("the role it hires for")
            .textOrNull("id", "its id", in -> in.it.role())
            .oneOf("told", "how it was told", ROLE_TOLD, in -> in.reading.role().id())
            .textOrNull("runnerUp", "the id of the next likely role", in -> in.it.runnerUp())
            .list(
                    "because",
                    "the words it was told by",
                    BECAUSE,
                    in -> in.it.because().stream()
                            .filter(because -> because.span() != null)
                            .map(because -> new In<>(in.reading, because))
                            .toList());

    private static final Shape<In<Mention>> MENTION = at(
                    Shape.<In<Mention>>of("a concept stated in the line")
                            .text("concept", "the id of the concept", in -> in.it.concept()),
                    Mention::span)
            .oneOf("degree", "how much the draft asks for it", DEGREES, in -> id(in.it.degree()));

    private static final Shape<In<LineRead>> LINE = at(
                    Shape.<In<LineRead>>of("a bullet or a sentence"),
                    (LineRead line) -> line.line().span())
            .truth("bullet", "whether it stands in a list", in -> in.it.line().bullet())
            .list("mentions", "what it states, in order", MENTION, in -> each(in, in.it.mentions()));

    private static final Shape<In<Span>> HEADING = at(Shape.<In<Span>>of("its heading"), span -> span);

    private static final Shape<In<SectionRead>> SECTION = at(
                    Shape.<In<SectionRead>>of("a stretch with one purpose")
                            .text(
                                    "id",
                                    "its purpose, or other",
                                    in -> in.it.section().id()),
                    (SectionRead passage) -> passage.section().span())
            .text(
                    "language",
                    "the id of the language it is read in",
                    in -> in.it.section().language())
            .oneOf(
                    "told",
                    "what it was taken for this section by",
                    SECTION_BY,
                    in -> in.it.section().by().id())
            .objectOrNull(
                    "heading",
                    HEADING,
                    in -> in.it.section().headed()
                            ? new In<>(in.reading, in.it.section().heading())
                            : null)
            .list("lines", "all its lines, its heading's included", LINE, in -> each(in, in.it.lines()));

    private static final Shape<In<Pay>> PAY = at(Shape.<In<Pay>>of("a sum or a range offered"), Pay::span)
            .decimal("low", "the lowest sum, equal to high where one sum is named", in -> in.it.low())
            .decimal("high", "the highest sum", in -> in.it.high())
            .textOrNull("currency", "an ISO 4217 code", in -> in.it.currency())
            .textOrNull("period", "year, month, week, day or hour", in -> in.it.period())
            .textOrNull("basis", "gross or net", in -> in.it.basis());

    private static final Shape<In<PayGrade>> GRADE = at(
                    Shape.<In<PayGrade>>of("a grade of a pay scale, which says no sum"), PayGrade::span)
            .textOrNull("agreement", "the words that name the scale", in -> in.it.agreement())
            .text("level", "as written", in -> in.it.level());

    private static final Shape<In<Contact>> CONTACT = at(Shape.<In<Contact>>of("an address"), Contact::span)
            .oneOf("kind", "what kind of address", ADDRESSES, in -> id(in.it.kind()));

    private static final Shape<In<DateSaid>> DATE = at(Shape.<In<DateSaid>>of("a calendar date"), DateSaid::span)
            .text("date", "as in ISO 8601: 2026-03-31", in -> in.it.date().toString());

    private static final Shape<In<Placeholder>> GAP = at(
                    Shape.<In<Placeholder>>of("a gap left to be filled"), Placeholder::span)
            .text("label", "what stands in it, without brackets", in -> in.it.label())
            .textOrNull("section", "the id of the section whose content belongs there", in -> in.it.item())
            .truth("forApplicant", "whether the applicant is to fill it", in -> in.it.forApplicant());

    private static final Shape<In<RoleNamed>> NAMED = at(Shape.<In<RoleNamed>>of("a job named"), RoleNamed::span)
            .textOrNull("role", "the id of the role it names, where it is known", in -> in.it.role())
            .oneOf("where", "where it is named", PLACES, in -> id(in.it.where()));

    private static final Shape<In<Reading.Touch>> TOUCH = at(
                    Shape.<In<Reading.Touch>>of("what is touched on and not stated"), Reading.Touch::span)
            .text("item", "the id of a concept or a section", in -> in.it.item());

    private static final Shape<Reading> READING = Shape.<Reading>of("What wellposted understood of a draft")
            .text(
                    "path",
                    "as given; - for standard input",
                    reading -> reading.draft().name())
            .draft(Reading::draft)
            .text(
                    "text",
                    "what the offsets point into",
                    reading -> reading.draft().file())
            .text(
                    "language",
                    "the id of the language it is read in",
                    reading -> reading.posting().language())
            .oneOf(
                    "languageTold",
                    "how that was told",
                    LANGUAGE_TOLD,
                    reading -> reading.language().id())
            .object("role", ROLE, reading -> new In<>(reading, reading.posting().role()))
            .list("sections", "in order", SECTION, reading -> each(reading, reading.sections()))
            .list("pay", "sums offered", PAY, reading -> all(reading, Pay.class))
            .list("payGrades", "grades of pay scales", GRADE, reading -> all(reading, PayGrade.class))
            .list("contacts", "addresses", CONTACT, reading -> all(reading, Contact.class))
            .list("dates", "calendar dates", DATE, reading -> all(reading, DateSaid.class))
            .list("placeholders", "gaps left to be filled", GAP, reading -> all(reading, Placeholder.class))
            .list("rolesNamed", "jobs named", NAMED, reading -> all(reading, RoleNamed.class))
            .list("touches", "what is touched on and not stated", TOUCH, reading -> each(reading, reading.touches()));

    private ReadingShape() {}

    /** Writes one reading, indented. The writer is neither flushed nor closed. */
    public static void write(Reading reading, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            READING.write(json, reading);
        }
        out.write('\n');
    }

    /** The JSON Schema of a reading. */
    static void describe(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", "wellposted reading");
        READING.describeFields(json);
        json.writeEndObject();
    }

    private static <T> Shape<In<T>> at(Shape<In<T>> shape, Function<T, Span> span) {
        return shape.number("start", "the first UTF-16 unit, from 0", in -> in.start(span.apply(in.it)))
                .number("end", "the unit behind the last one", in -> in.end(span.apply(in.it)));
    }

    private static <T> List<In<T>> each(In<?> in, List<T> things) {
        return each(in.reading, things);
    }

    private static <T> List<In<T>> each(Reading reading, List<T> things) {
        return things.stream().map(thing -> new In<>(reading, thing)).toList();
    }

    private static <F extends Fact> List<In<F>> all(Reading reading, Class<F> kind) {
        return each(reading, reading.posting().all(kind).toList());
    }

    private static List<String> ids(Enum<?>[] values) {
        return Stream.of(values).map(ReadingShape::id).toList();
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
