package org.wellposted.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.ZippedParts;
import org.wellposted.read.words.Refusals;

/** One part of a Word file, and the parts that it names: none has a fixed name, each is found through another. */
final class DocxPart {

    private static final String WORD = "wordprocessingml";

    /** @param type the last word of what the relation is called: "styles", "header" */
    private record Relation(String id, String type, String target) {}

    private final String name;
    private final ZippedParts parts;
    private final String path;
    private final List<Relation> relations;

    private DocxPart(String name, ZippedParts parts, String path) {
        this.name = name;
        this.parts = parts;
        this.path = path;
        this.relations = relations();
    }

    /** @return the document itself; null if the zip holds none */
    static DocxPart document(String name, ZippedParts parts) {
        DocxPart document = new DocxPart(name, parts, "").ofType("officeDocument");
        if (document == null) return null;
        Markup markup = document.markup();
        return markup.child() && markup.isOf(WORD) && markup.element().equals("document") ? document : null;
    }

    Markup markup() {
        return new Markup(name, Docx.FORMAT, parts.part(path));
    }

    /** @return null if it names none of this type */
    DocxPart ofType(String type) {
        return relations.stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .map(this::at)
                .orElse(null);
    }

    /** The parts that it names by these ids, each once, in the order of its naming them. */
    List<DocxPart> related(Set<String> ids) {
        Set<String> seen = new HashSet<>();
        return relations.stream()
                .filter(r -> ids.contains(r.id()) && seen.add(r.target()))
                .map(this::at)
                .toList();
    }

    DocxStyles styles() {
        DocxPart part = ofType("styles");
        return part == null ? new DocxStyles() : DocxStyles.of(part.markup());
    }

    DocxNumbering numbering() {
        DocxPart part = ofType("numbering");
        return part == null ? new DocxNumbering() : DocxNumbering.of(part.markup());
    }

    private DocxPart at(Relation relation) {
        if (parts.part(relation.target()) == null) throw Refusals.damaged(name, Docx.FORMAT);
        return new DocxPart(name, parts, relation.target());
    }

    private List<Relation> relations() {
        int slash = path.lastIndexOf('/') + 1;
        byte[] xml = parts.part(path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels");
        List<Relation> found = new ArrayList<>();
        if (xml == null) return found;
        Markup markup = new Markup(name, Docx.FORMAT, xml);
        markup.child();
        while (markup.child()) {
            String id = markup.attribute("Id");
            String type = markup.attribute("Type");
            String target = markup.attribute("Target");
            boolean within = !"External".equals(markup.attribute("TargetMode"));
            if (id != null && type != null && target != null && within) {
                String last = type.substring(type.lastIndexOf('/') + 1);
                found.add(new Relation(id, last, resolved(path.substring(0, slash), target)));
            }
            markup.skip();
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        String from = folder;
        String to = target;
        while (to.startsWith("../")) {
            to = to.substring(3);
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
        }
        return from + (to.startsWith("./") ? to.substring(2) : to);
    }
}
