package org.wellposted.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.write.Audience;
import org.wellposted.write.Reading;
import org.wellposted.write.Verdict;
import org.wellposted.write.Wording;

/** The page that holds a draft. It works as a form; the script only spares the reader the pressing of buttons. */
final class Page {

    /** What the form's field says where the margin shows how the draft was read. */
    private static final String SHOWN = "shown";

    private final Knowledge knowledge;
    private final Wellposted wellposted;

    Page(Wellposted wellposted) {
        this.wellposted = wellposted;
        this.knowledge = wellposted.knowledge();
    }

    /** What is answered, and with which status. */
    record Answer(int status, String html) {}

    /** @throws Fault if the form names a role or language that there is not */
    Answer answer(Form form, String reader) {
        Wording wording = Wording.in(reader, knowledge);
        Names.language(form.language(), "language", knowledge);
        Role role = Names.role(form.role(), wellposted);
        // A role set by hand belonged to the draft that is left behind.
        boolean anew = form.template() != null || form.start() != null;
        Setting setting = Setting.of(form.language(), anew || role == null ? null : role.id())
                .on(LocalDate.now());
        Checked checked = Checked.of(text(form, reader), setting, wellposted);
        if (form.apply() != null) checked = Checked.of(checked.changedBy(form.apply()), setting, wellposted);
        return new Answer(
                checked.problem() == null ? 200 : 422,
                Frame.fill(wording, parts(checked, form.reading(), setting, wording)));
    }

    private String text(Form form, String reader) {
        String language = form.language() == null ? reader : form.language();
        if (form.template() != null) {
            return wellposted.template(Names.role(form.template(), wellposted).id(), language);
        }
        if (form.start() == null) return form.text();
        return switch (form.start()) {
            case "sample" -> Asset.text("samples/" + language + ".txt");
            case "blank" -> "";
            default -> throw new Fault(400, "unknown start '" + form.start() + "': send sample or blank");
        };
    }

    private Map<String, Html> parts(Checked checked, boolean reading, Setting setting, Wording wording) {
        Report report = checked.report();
        Map<String, Html> parts = new HashMap<>();
        parts.put("tongue", new Html().text(wording.language()));
        parts.put("tongues", tongues(wording));
        parts.put("starts", starts(wording));
        parts.put("roles", roles(report, setting, wording));
        parts.put("languages", languages(report, setting, wording));
        parts.put("readiness", new Html().text(readiness(checked)));
        parts.put("verdict", new Html().text(verdict(checked, wording)));
        Margin margin = report == null || !reading ? null : new Margin(Reading.of(report.posting(), setting), wording);
        parts.put("reading", new Html().text(reading ? SHOWN : ""));
        parts.put("read", new Html().text(reading ? "read" : ""));
        parts.put("toggle", toggle(reading, wording));
        parts.put("outline", margin == null ? new Html() : margin.list());
        parts.put("marked", report == null ? new Html().text(checked.text()) : marked(report, margin));
        parts.put("text", new Html().text(checked.text()));
        parts.put("checklist", report == null ? new Html() : ChecklistView.of(report, wording, wellposted));
        return parts;
    }

    private static Html marked(Report report, Margin margin) {
        Marks marks = ChecklistView.marks(report);
        if (margin != null) margin.cut(marks);
        return marks.html();
    }

    private static Html toggle(boolean reading, Wording wording) {
        return new Html()
                .element(
                        "button",
                        wording.word("page.reading"),
                        "type",
                        "submit",
                        "name",
                        "reading",
                        "value",
                        reading ? "" : SHOWN,
                        "aria-pressed",
                        Boolean.toString(reading));
    }

    private static String readiness(Checked checked) {
        if (checked.report() == null) return "unchecked";
        return checked.report().count(Severity.MUST) == 0 ? "ready" : "unready";
    }

    private static String verdict(Checked checked, Wording wording) {
        if (checked.isEmpty()) return wording.word("page.empty");
        if (checked.problem() != null) return wording.message(checked.problem());
        Verdict verdict = Verdict.of(checked.report(), Audience.reading(wording));
        return verdict.line() + (verdict.isSentencesShort() ? "; " + wording.word("page.adds") : "");
    }

    private Html tongues(Wording wording) {
        Html html = new Html();
        for (String id : knowledge.languageIds()) {
            html.element(
                    "button",
                    knowledge.language(id).name(),
                    "type",
                    "submit",
                    "name",
                    "messages",
                    "value",
                    id,
                    "lang",
                    id,
                    "aria-pressed",
                    Boolean.toString(id.equals(wording.language())));
        }
        return html;
    }

    private Html starts(Wording wording) {
        Html html = new Html();
        for (Role role : knowledge.roles().values()) {
            String words = wording.word("page.template", Map.of("role", wording.name(role.id())));
            html.element("button", words, "type", "submit", "name", "template", "value", role.id());
        }
        for (String start : List.of("sample", "blank")) {
            html.element("button", wording.word("page." + start), "type", "submit", "name", "start", "value", start);
        }
        return html;
    }

    private Html roles(Report report, Setting setting, Wording wording) {
        String found = report == null || setting.role() != null
                ? null
                : report.posting().role().role();
        Html html = automatic(found == null ? null : wording.name(found), wording);
        for (String id : knowledge.roles().keySet()) option(html, id, wording.name(id), setting.role());
        return html;
    }

    private Html languages(Report report, Setting setting, Wording wording) {
        String found = report == null || setting.language() != null
                ? null
                : report.posting().language();
        Html html = automatic(found == null ? null : wording.word("languages." + found), wording);
        for (String id : knowledge.languageIds()) {
            option(html, id, wording.word("languages." + id), setting.language());
        }
        return html;
    }

    private static Html automatic(String found, Wording wording) {
        String words = found == null
                ? wording.word("page.automatic")
                : wording.word("page.automatic-found", Map.of("found", found));
        return new Html().element("option", words, "value", "");
    }

    private static void option(Html html, String id, String name, String chosen) {
        html.element("option", name, "value", id, "selected", id.equals(chosen) ? "" : null);
    }
}
