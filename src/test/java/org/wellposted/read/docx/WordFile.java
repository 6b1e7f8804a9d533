package org.wellposted.read.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wellposted.read.office.Zip;

/** A Word file as a test writes it: the body's XML, and parts beside it. */
public final class WordFile {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMES = " xmlns:w='" + W + "' xmlns:r='" + RELATIONS + "'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final String body;

    public WordFile(String body) {
        this.body = body;
    }

    /** @param xml what its root element holds; the relation's id is the part's type */
    public WordFile with(String type, String root, String xml) {
        parts.put("word/" + type + ".xml", "<w:" + root + NAMES + ">" + xml + "</w:" + root + ">");
        relations.append("<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>".formatted(type, RELATIONS, type, type));
        return this;
    }

    public byte[] bytes() {
        return zip().bytes();
    }

    public Zip zip() {
        Zip zip = new Zip()
                .with("[Content_Types].xml", contentTypes())
                .with(
                        "_rels/.rels",
                        relations("<Relationship Id='r1' Type='%s/officeDocument' Target='word/document.xml'/>"
                                .formatted(RELATIONS)))
                .with("word/_rels/document.xml.rels", relations(relations.toString()))
                .with(
                        "word/document.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><w:document" + NAMES + "><w:body>" + body
                                + "</w:body></w:document>");
        parts.forEach(zip::with);
        return zip;
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    private String contentTypes() {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        StringBuilder types =
                new StringBuilder("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='" + type + "document.main+xml'/>");
        for (String part : parts.keySet()) {
            String name = part.substring("word/".length(), part.length() - ".xml".length());
            types.append("<Override PartName='/%s' ContentType='%s%s+xml'/>".formatted(part, type, name));
        }
        return types.append("</Types>").toString();
    }

    public static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    public static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String style(String id) {
        return "<w:pStyle w:val='" + id + "'/>";
    }

    public static String list(int list, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
    }

    /** @param rows each a line, its cells parted by " | ": plain text, or the XML of paragraphs */
    public static String table(String... rows) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
        for (String row : rows) {
            xml.append("<w:tr>");
            for (String cell : row.split(" \\| ", -1)) {
                xml.append("<w:tc>")
                        .append(cell.startsWith("<") ? cell : p(r(cell)))
                        .append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml + "</w:tbl>";
    }
}
