package org.wellposted.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what a program sets above and below the text of every page: numbers of pages altogether; a line that comes
 * back on each page, as the firm's name, is left where it is said first.
 */
final class PdfMargins {

    /** So many lines at the top and at the bottom of a page may stand in its margins. */
    private static final int LINES = 3;

    private static final float SAME_PLACE = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE =
            Pattern.compile("[^\\p{L}\\p{N}]{0,6}(\\d{1,3})(?:\\s?/\\s?(\\d{1,3}))?[^\\p{L}\\p{N}]{0,6}");

    private record Edge(int page, boolean top, PdfRow row) {}

    private PdfMargins() {}

    /** @param pages the pieces of each page */
    static List<List<PdfChunk>> without(List<List<PdfChunk>> pages) {
        List<Edge> edges = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<PdfRow> rows = PdfRow.of(page, 0, pages.get(page));
            for (int i = 0; i < rows.size(); i++) {
                boolean top = i < LINES && i < rows.size() / 2;
                if (top || i >= rows.size() - LINES) edges.add(new Edge(page, top, rows.get(i)));
            }
        }
        Map<String, List<Edge>> alike = new HashMap<>();
        for (Edge edge : edges) {
            String said = NUMBER.matcher(edge.row().text()).replaceAll("#");
            int place = Math.round(edge.row().y() / SAME_PLACE);
            // a hair above or below is the same place
            alike.computeIfAbsent(said + edge.top() + place, k -> new ArrayList<>())
                    .add(edge);
        }
        Set<Edge> out = new HashSet<>();
        for (List<Edge> same : alike.values()) {
            if (same.size() > 1 && 2 * same.size() >= pages.size()) {
                boolean counts =
                        same.stream().map(e -> e.row().text()).distinct().count() > 1;
                out.addAll(counts ? same : same.subList(1, same.size()));
            }
        }
        for (Edge edge : edges) {
            if (isNumbered(edge, pages.size())) out.add(edge);
        }
        List<Edge> numbered = List.copyOf(out);
        for (Edge edge : edges) {
            if (numbered.stream().anyMatch(number -> isOpposite(number, edge))) out.add(edge);
        }
        return out.isEmpty() ? pages : kept(pages, out);
    }

    /** "3", "- 3 -"; "3/4" beside an address too: the number of this page, and of how many. */
    private static boolean isNumbered(Edge edge, int pages) {
        for (String cell : edge.row().text().split(PdfRow.CELL)) {
            Matcher page = PAGE.matcher(cell.strip());
            boolean whole = cell.length() == edge.row().text().length();
            if (page.matches()
                    && Integer.parseInt(page.group(1)) == edge.page() + 1
                    && (page.group(2) == null ? whole : Integer.parseInt(page.group(2)) == pages)) {
                return true;
            }
        }
        return false;
    }

    /** The day and the title that a browser prints above a page, as small as the number below it. */
    private static boolean isOpposite(Edge number, Edge edge) {
        return edge.page() == number.page()
                && edge.top() != number.top()
                && edge.row().cells() > 1
                && number.row().cells() > 1
                && Math.abs(edge.row().size() - number.row().size()) < 0.1f;
    }

    private static List<List<PdfChunk>> kept(List<List<PdfChunk>> pages, Set<Edge> out) {
        List<List<PdfChunk>> kept = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<PdfChunk> those = new ArrayList<>(pages.get(page));
            for (Edge edge : out) {
                if (edge.page() == page) {
                    float y = edge.row().y();
                    those.removeIf(c ->
                            Math.abs(c.y() - y) <= PdfRow.SAME_LINE * edge.row().size());
                }
            }
            kept.add(those);
        }
        return kept;
    }
}
