package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellposted.model.Advice;
import org.wellposted.model.Because;
import org.wellposted.model.Edit;
import org.wellposted.model.Fact;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Mention;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Need;
import org.wellposted.model.Part;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Said;
import org.wellposted.model.Section;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;
import org.wellposted.model.Sureness;

/**
 * The JSON report, field by field: a contract with whoever reads it. A field may be added; none goes, changes its name or
 * its meaning.
 */
public final class ReportShape {

    private record Whole(Run run, Audience audience) {}

    private record Found(View view, Finding finding) {}

    private record Place(View view, Span span) {}

    private record Reason(View view, Because because) {}

    private record Foreign(View view, Part part) {}

    private record Stretch(View view, Section section) {}

    private record Recognised(View view, Mention mention) {}

    private record Listed(View view, Item item) {}

    private record Offered(View view, Suggestion suggestion) {}

    private record Advised(Advice advice, String item, boolean first) {}

    private record Failed(Problem problem, Wording wording) {}

    private record RoleRead(View view, RoleReading role) {}

    private record NameRead(View view, NameSaid name) {}

    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::id).toList();
    private static final List<String> NEEDS =
            Stream.of(Need.values()).map(Need::id).toList();
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Status::id).toList();

    private static final Shape<Span> SPAN = stretch("a stretch of the draft, half open, in UTF-16 units from 0");

    private static final Shape<Place> PLACE = Shape.<Place>of("where in the draft")
            .number("start", "the first UTF-16 unit, from 0", place -> place.span.start())
            .number("end", "the unit behind the last one", place -> place.span.end())
            .number(
                    "line",
                    "the line it begins in, from 1",
                    place -> place.view.places().line(place.span.start()))
            .number(
                    "column",
                    "the column it begins in, from 1, in UTF-16 units",
                    place -> place.view.places().column(place.span.start()));

    private static final Shape<Edit> EDIT = Shape.<Edit>of(
                    "a change that mends it: what stands from start to end gives way")
            .number(
                    "start",
                    "the first UTF-16 unit that goes, from 0",
                    edit -> edit.span().start())
            .number(
                    "end",
                    "the unit behind the last one that goes",
                    edit -> edit.span().end())
            .text("text", "what comes in its place", Edit::text);

    private static final Shape<Reason> BECAUSE = Shape.<Reason>of("one reason")
            .text("what", "the id of a concept, a section or a role", reason -> reason.because.what())
            .numberOrNull("start", "where the draft says it", reason -> start(reason.view, reason.because.span()))
            .numberOrNull("end", "the unit behind it", reason -> end(reason.view, reason.because.span()));

    private static final Shape<Foreign> PART = Shape.<Foreign>of("a stretch in one language")
            .text("language", "the id of its language", foreign -> foreign.part.language())
            .number("start", "the first UTF-16 unit", foreign -> start(foreign.view, foreign.part.span()))
            .number("end", "the unit behind the last one", foreign -> end(foreign.view, foreign.part.span()));

    private static final Shape<Stretch> SECTION = Shape.<Stretch>of("a stretch with one purpose")
            .text("id", "its purpose, or other", stretch -> stretch.section.id())
            .number(
                    "start",
                    "the first UTF-16 unit, its heading included",
                    stretch -> start(stretch.view, stretch.section.span()))
            .number("end", "the unit behind the last one", stretch -> end(stretch.view, stretch.section.span()))
            .objectOrNull("heading", stretch("its heading"), ReportShape::heading);

    private static final Shape<Recognised> MENTION = Shape.<Recognised>of("a concept that the draft states")
            .text("concept", "the id of the concept", stated -> stated.mention.concept())
            .number(
                    "start",
                    "the first UTF-16 unit of the words that state it",
                    stated -> start(stated.view, stated.mention.span()))
            .number("end", "the unit behind the last one", stated -> end(stated.view, stated.mention.span()));

    private static final Shape<Said> SAID = Shape.<Said>of(
                    "in how many labelled real postings of the role it is stated")
            .number("postings", "how many were read", Said::postings)
            .number("stated", "in how many of them it is stated", Said::stated)
            .number("partly", "in how many it is stated in part, or may be meant", Said::partly);

    private static final Shape<Listed> ITEM = Shape.<Listed>of("one thing that a posting should hold")
            .text("item", "the id of a section or a concept", listed -> listed.item.id())
            .text(
                    "kind",
                    "section, statement, duty, skill, ...",
                    listed -> listed.item.expected().kind())
            .oneOf(
                    "need",
                    "how much it is needed",
                    NEEDS,
                    listed -> listed.item.expected().need().id())
            .oneOf(
                    "status",
                    "what the draft does about it",
                    STATUSES,
                    listed -> listed.item.status().id())
            .list(
                    "spans",
                    "where the draft says it, or touches on it",
                    SPAN,
                    listed -> each(listed.item.spans(), listed.view::place))
            .textOrNull("rule", "the rule that speaks of it", listed -> listed.item.rule())
            .textOrNull(
                    "source",
                    "who asks for it",
                    listed -> listed.item.expected().source())
            .textOrNull(
                    "set",
                    "the requirement set that asks for it; of what a role needs, the role's id",
                    listed -> listed.item.expected().set())
            .objectOrNull("said", SAID, listed -> listed.item.expected().said())
            .list("because", "what the status rests on", BECAUSE, listed -> reasons(listed.view, listed.item.because()))
            .textIfAny("reason", "why the writer says that it does not apply", ReportShape::reason);

    private static final Shape<Found> FINDING = Shape.<Found>of("what a rule concluded")
            .text("rule", "the id of the rule", found -> found.finding.rule())
            .oneOf(
                    "severity",
                    "how grave it is",
                    SEVERITIES,
                    found -> found.finding.severity().id())
            .text(
                    "message",
                    "what is wrong and what to write",
                    found -> found.view.wording().message(found.finding))
            .objectOrNull("span", PLACE, ReportShape::place)
            .objectOrNull("edit", EDIT, found -> found.view.edit(found.finding))
            .textOrNull("source", "who asks for it", found -> found.finding.source())
            .textOrNull(
                    "set", "the requirement set it is held to, where it is one", found -> found.view.set(found.finding))
            .list("because", "what it rests on", BECAUSE, found -> reasons(found.view, found.finding.because()));

    private static final Shape<Offered> SUGGESTION = Shape.<Offered>of("a sentence to add, in the draft's language")
            .text(
                    "concept",
                    "the id of the section or concept it states",
                    o -> o.suggestion.expected().item())
            .text(
                    "kind",
                    "section, statement, duty, skill, ...",
                    o -> o.suggestion.expected().kind())
            .oneOf(
                    "need",
                    "how much it is needed",
                    NEEDS,
                    o -> o.suggestion.expected().need().id())
            .text("text", "the sentence", o -> o.suggestion.text())
            .text(
                    "section",
                    "the section it belongs in",
                    o -> o.suggestion.expected().section())
            .text("why", "in words", o -> o.view.wording().why(o.suggestion.expected()))
            .textOrNull(
                    "source", "who asks for it", o -> o.suggestion.expected().source());

    private static final Shape<Advised> ADVISED = Shape.<Advised>of("one thing to do")
            .textOrNull("item", "the id of the checklist item it is about", Advised::item)
            .text(
                    "rule",
                    "the rule that says so",
                    advised -> advised.advice.finding().rule())
            .oneOf(
                    "severity",
                    "how grave it is",
                    SEVERITIES,
                    advised -> advised.advice.severity().id())
            .truth("first", "whether it is among what to read first", Advised::first);

    private static final Shape<Report> SUMMARY = Shape.<Report>of("how many")
            .number("must", "findings against a documented requirement", report -> count(report, Severity.MUST))
            .number("should", "findings against evidence or a guideline", report -> count(report, Severity.SHOULD))
            .number("may", "findings that are advice", report -> count(report, Severity.MAY))
            .number("present", "checklist items that are there", report -> count(report, Status.PRESENT))
            .number("check", "checklist items that a person should look at", report -> count(report, Status.CHECK))
            .number("missing", "checklist items that are not there", report -> count(report, Status.MISSING));

    private static final List<String> SURENESS =
            Stream.of(Sureness.values()).map(Sureness::id).toList();

    private static final Shape<RoleRead> ROLE_READ = Shape.<RoleRead>of("how the role was read")
            .oneOf(
                    "certainty",
                    "how sure the role is; of one that is not known, unsure",
                    SURENESS,
                    read -> read.role.sureness().id())
            .textOrNull("runnerUp", "the id of the next likely role", read -> read.role.runnerUp())
            .texts("candidates", "of an unsure role, the ids of those that it may be", read -> read.role.near())
            .list("because", "what it was told by", BECAUSE, read -> reasons(read.view, read.role.because()));

    private static final Shape<NameRead> NAME_READ = Shape.<NameRead>of("a name that was read")
            .text(
                    "text",
                    "the words",
                    read -> read.name
                            .span()
                            .cut(read.view.report().posting().draft().text()))
            .number("start", "the first UTF-16 unit", read -> start(read.view, read.name.span()))
            .number("end", "the unit behind the last one", read -> end(read.view, read.name.span()))
            .oneOf(
                    "certainty",
                    "how sure it is",
                    SURENESS,
                    read -> read.name.sureness().id());

    private static final Shape<View> READING = Shape.<View>of("how it was read, and how sure that is")
            .object(
                    "role",
                    ROLE_READ,
                    view -> new RoleRead(view, view.report().posting().role()))
            .objectOrNull("employer", NAME_READ, view -> name(view, Section.EMPLOYER))
            .objectOrNull("place", NAME_READ, view -> name(view, Section.LOCATION));

    private static final Shape<View> POSTING = Shape.<View>of("one draft, checked")
            .text("path", "as given; - for standard input", View::path)
            .draft(View::draft)
            .textIfAny("text", "what the offsets point into, where it was asked for", View::carried)
            .text(
                    "language",
                    "the id of the language it is read in",
                    view -> view.report().posting().language())
            .textOrNull(
                    "role",
                    "the id of the role it hires for",
                    view -> view.report().posting().role().role())
            .object("reading", READING, view -> view)
            .list(
                    "parts",
                    "the stretches in which it changes its language; none if it has one",
                    PART,
                    view -> each(all(view, Part.class), part -> new Foreign(view, part)))
            .list(
                    "sections",
                    "its sections, in order",
                    SECTION,
                    view -> each(all(view, Section.class), section -> new Stretch(view, section)))
            .list(
                    "mentions",
                    "all that was recognised, whatever the role; not a duty that is denied or done by others",
                    MENTION,
                    view -> each(
                            all(view, Mention.class).stream()
                                    .filter(mention -> mention.stated() && !mention.isRefusedDuty())
                                    .toList(),
                            mention -> new Recognised(view, mention)))
            .list(
                    "checklist",
                    "what it should hold",
                    ITEM,
                    view -> each(view.report().checklist(), item -> new Listed(view, item)))
            .list(
                    "findings",
                    "by place, then rule",
                    FINDING,
                    view -> each(view.report().findings(), finding -> new Found(view, finding)))
            .list(
                    "suggestions",
                    "one for every required or recommended item that is not present",
                    SUGGESTION,
                    view -> each(view.report().suggestions(), suggestion -> new Offered(view, suggestion)))
            .list(
                    "advice",
                    "what is shown unless somebody asks for more, in order: an entry for each item, or for each thing that is"
                            + " about no item",
                    ADVISED,
                    view -> advised(view))
            .object("summary", SUMMARY, View::report);

    private static final Shape<Whole> WHOLE = Shape.<Whole>of("What wellposted says of drafts of job postings")
            .object(
                    "tool",
                    Shape.<Whole>of("what wrote this")
                            .text("name", "always " + Tool.NAME, whole -> Tool.NAME)
                            .text("version", "of the build", whole -> Tool.version()),
                    whole -> whole)
            .list(
                    "postings",
                    "the drafts that were checked, in the order asked for",
                    POSTING,
                    whole -> each(
                            whole.run.reports(),
                            report -> new View(report, whole.audience.wording(), whole.audience.text())))
            .list(
                    "problems",
                    "the drafts that could not be checked",
                    Shape.<Failed>of("a draft that could not be checked")
                            .text("path", "as given", failed -> failed.problem.path())
                            .text("message", "why, and what to do", failed -> failed.wording.message(failed.problem)),
                    whole -> each(whole.run.problems(), problem -> new Failed(problem, whole.audience.wording())));

    private ReportShape() {}

    static void write(JsonGenerator json, Run run, Audience audience) throws IOException {
        WHOLE.write(json, new Whole(run, audience));
    }

    /** One posting of the report, alone: what the server answers to a check. */
    public static String posting(Report report, Wording wording) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.plain(text)) {
            POSTING.write(json, new View(report, wording));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /** The JSON Schema of the whole report. */
    static void describe(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", "wellposted report");
        WHOLE.describeFields(json);
        json.writeEndObject();
    }

    private static Shape<Span> stretch(String meaning) {
        return Shape.<Span>of(meaning)
                .number("start", "the first UTF-16 unit, from 0", Span::start)
                .number("end", "the unit behind the last one", Span::end);
    }

    /** Each in its turn: what comes later need not be there yet. */
    private static <A, B> Iterable<B> each(Iterable<A> things, Function<A, B> view) {
        return () -> {
            Iterator<A> from = things.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return from.hasNext();
                }

                @Override
                public B next() {
                    return view.apply(from.next());
                }
            };
        };
    }

    private static List<Advised> advised(View view) {
        List<Advised> advised = new ArrayList<>();
        for (Advice advice : view.report().advice().shown()) {
            boolean first = view.report().advice().first().contains(advice);
            if (advice.items().isEmpty()) advised.add(new Advised(advice, null, first));
            advice.items().forEach(item -> advised.add(new Advised(advice, item, first)));
        }
        return advised;
    }

    /** The name of a section that is surest, the first of them; null if there is none. */
    private static NameRead name(View view, String section) {
        return all(view, NameSaid.class).stream()
                .filter(name -> name.section().equals(section))
                .min(Comparator.comparing(NameSaid::sureness).thenComparing(NameSaid::span))
                .map(name -> new NameRead(view, name))
                .orElse(null);
    }

    private static Place place(Found found) {
        Span span = found.finding.span();
        return span == null ? null : new Place(found.view, found.view.place(span));
    }

    private static String reason(Listed listed) {
        return listed.view.reason(listed.item);
    }

    private static Span heading(Stretch stretch) {
        return stretch.section.headed() ? stretch.view.place(stretch.section.heading()) : null;
    }

    private static Iterable<Reason> reasons(View view, List<Because> reasons) {
        return each(reasons, because -> new Reason(view, because));
    }

    private static Integer start(View view, Span span) {
        return span == null ? null : view.place(span).start();
    }

    private static Integer end(View view, Span span) {
        return span == null ? null : view.place(span).end();
    }

    private static <F extends Fact> List<F> all(View view, Class<F> kind) {
        return view.report().posting().all(kind).toList();
    }

    private static int count(Report report, Severity severity) {
        return Math.toIntExact(report.count(severity));
    }

    private static int count(Report report, Status status) {
        return Math.toIntExact(report.count(status));
    }
}
