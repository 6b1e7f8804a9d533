package org.wellposted.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files made by hand: each object as it stands in the file. */
final class PdfSample {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String FONTS = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
            + " /Encoding /WinAnsiEncoding >> /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold"
            + " /Encoding /WinAnsiEncoding >> >>";

    private PdfSample() {}

    /** Lines at their places. */
    static final class Page {

        private final StringBuilder content = new StringBuilder();

        Page line(int x, int y, String words) {
            return line("F1", 11, x, y, words);
        }

        Page bold(int size, int x, int y, String words) {
            return line("F2", size, x, y, words);
        }

        private Page line(String font, int size, int x, int y, String words) {
            String said = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            content.append("BT /").append(font).append(' ').append(size).append(" Tf ");
            content.append(x).append(' ').append(y).append(" Td (").append(said).append(") Tj ET\n");
            return this;
        }
    }

    static byte[] of(Page... pages) {
        List<String> contents = new ArrayList<>();
        for (Page page : pages) contents.add(page.content.toString());
        return pages(contents, "", List.of());
    }

    /** One page that holds this, as PDF writes it. */
    static byte[] page(String content) {
        return pages(List.of(content), "", List.of());
    }

    /** @param objects what the resources refer to, from number 100 on */
    static byte[] page(String content, String resources, List<String> objects) {
        return pages(List.of(content), resources, objects);
    }

    static byte[] pages(List<String> contents, String resources, List<String> objects) {
        List<String> all = new ArrayList<>(List.of(CATALOG, ""));
        StringBuilder kids = new StringBuilder();
        for (String content : contents) {
            all.add(stream("", latin(content)));
            all.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents " + all.size()
                    + " 0 R /Resources << " + FONTS + resources + " >> >>");
            kids.append(all.size()).append(" 0 R ");
        }
        all.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count " + contents.size() + " >>");
        while (!objects.isEmpty() && all.size() < 99) all.add("null");
        all.addAll(objects);
        return file(all);
    }

    static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> starts = new ArrayList<>();
        for (String object : objects) {
            starts.add(file.length());
            file.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        for (int start : starts) file.append("%010d 00000 n \n".formatted(start));
        file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return latin(file.append(xref).append("\n%%EOF\n").toString());
    }

    static String stream(String entries, byte[] bytes) {
        return "<< /Length " + bytes.length + " " + entries + " >>\nstream\n"
                + new String(bytes, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    /** So many megabytes of spaces, packed. */
    static byte[] packedSpaces(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < megabytes; i++) out.write(spaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
