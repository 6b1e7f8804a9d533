package org.wellposted.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a table, and which way they are to be read. */
record HtmlTable(List<List<Element>> rows, Way way) {

    enum Way {
        /** Each cell by itself: the table only lays the page out. */
        CELLS,
        /** The first cell of each row says what the second one is about. */
        LABELS,
        /** The first row says what each column is about. */
        COLUMNS,
        /** Each row is one statement. */
        ROWS
    }

    /** A label, or a figure in a row, has no more units than this. */
    private static final int SHORT = 60;

    /** @param table one that holds no other */
    static HtmlTable of(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children().stream()
                    .filter(c -> c.nameIs("td") || c.nameIs("th"))
                    .toList();
            if (!cells.isEmpty()) rows.add(cells);
        }
        return new HtmlTable(rows, way(rows));
    }

    private static Way way(List<List<Element>> rows) {
        if (rows.isEmpty()) return Way.CELLS;
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        if (widest == 2 && rows.stream().allMatch(row -> row.size() == 1 || isLabelled(row))) return Way.LABELS;
        List<List<Element>> body = rows.subList(1, rows.size());
        boolean headed = !body.isEmpty() && rows.get(0).stream().allMatch(cell -> cell.nameIs("th"));
        boolean even = rows.stream().allMatch(row -> row.size() == widest);
        boolean brief = rows.stream().flatMap(List::stream).allMatch(HtmlTable::isShort);
        if (headed && even && !brief && widest > 1) return Way.COLUMNS;
        return widest > 1 && rows.size() > 1 && brief ? Way.ROWS : Way.CELLS;
    }

    private static boolean isLabelled(List<Element> row) {
        String label = row.get(0).text();
        return !label.isBlank() && isShort(row.get(0)) && !row.get(1).text().isBlank() && !isHeader(row.get(1));
    }

    private static boolean isHeader(Element cell) {
        return cell.nameIs("th");
    }

    private static boolean isShort(Element cell) {
        return cell.text().length() <= SHORT && cell.selectFirst("li, p + p") == null;
    }
}
