package org.wellposted.read.office;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.read.office.Piece.Line;
import org.wellposted.read.office.Piece.Paragraph;
import org.wellposted.read.office.Piece.Row;
import org.wellposted.read.office.Piece.Table;

/**
 * The order in which a person reads a table. Most tables in postings are no tables: they set labels beside what they
 * say, or columns side by side.
 */
final class TableLayout {

    /** No label or head of a column is longer, in UTF-16 units. */
    private static final int LABEL = 60;

    /** What is longer is text, not a value. */
    private static final int VALUE = 80;

    private TableLayout() {}

    static List<Piece> inReadingOrder(Table table) {
        List<Piece> pieces = new ArrayList<>();
        List<Row> rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        int first = 0;
        // a row of one cell over all columns is a title or a paragraph of its own
        while (first < rows.size() && rows.get(first).cells().size() == 1) {
            pieces.addAll(rows.get(first).cells().get(0));
            first++;
        }
        rows = withoutGaps(rows.subList(first, rows.size()));
        boolean columns = headsColumns(rows);
        if (columns && isHead(rows)) byColumn(rows, pieces);
        else if (isLabelled(rows)) byLabel(rows, pieces);
        else if (columns) byColumn(rows, pieces);
        else byRow(rows, pieces);
        return pieces;
    }

    /** Without columns that are empty: they only keep others apart. */
    private static List<Row> withoutGaps(List<Row> rows) {
        if (rows.isEmpty() || !isEven(rows)) return rows;
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < rows.get(0).cells().size(); c++) {
            int column = c;
            if (rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty())) columns.add(c);
        }
        return rows.stream()
                .map(row -> new Row(
                        row.header(), columns.stream().map(row.cells()::get).toList()))
                .toList();
    }

    private static boolean isEven(List<Row> rows) {
        int size = rows.get(0).cells().size();
        return rows.stream().allMatch(row -> row.cells().size() == size);
    }

    /** Short heads over columns of which one at least holds text. */
    private static boolean headsColumns(List<Row> rows) {
        if (rows.size() < 2 || !isEven(rows)) return false;
        return rows.get(0).cells().stream().allMatch(TableLayout::isLabel)
                && rows.stream()
                        .skip(1)
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> !cell.isEmpty() && value(cell) == null);
    }

    /** Whether the first row says of itself that it heads the others. */
    private static boolean isHead(List<Row> rows) {
        Row first = rows.get(0);
        boolean marked = first.header() || first.cells().stream().allMatch(TableLayout::isMarked);
        return marked
                && rows.stream().skip(1).anyMatch(row -> !isMarked(row.cells().get(0)));
    }

    private static boolean isLabelled(List<Row> rows) {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.cells().size() == 1
                                || row.cells().size() == 2
                                        && (row.cells().get(0).isEmpty()
                                                || isLabel(row.cells().get(0))))
                && rows.stream()
                        .anyMatch(row ->
                                row.cells().size() == 2 && isLabel(row.cells().get(0)));
    }

    private static void byLabel(List<Row> rows, List<Piece> pieces) {
        for (Row row : rows) {
            List<Piece> label = row.cells().get(0);
            List<Piece> said = row.cells().get(row.cells().size() - 1);
            String value = value(said);
            if (row.cells().size() == 1 || label.isEmpty()) {
                pieces.addAll(said);
            } else if (said.isEmpty()) {
                pieces.addAll(label);
            } else if (value != null && paragraph(label).heading() == 0) {
                String words = paragraph(label).lines().get(0).text().replaceFirst("\\s*:$", "");
                pieces.add(Paragraph.plain(List.of(new Line(words + ": " + value, false))));
            } else {
                pieces.add(head(label));
                pieces.addAll(said);
            }
        }
    }

    private static void byColumn(List<Row> rows, List<Piece> pieces) {
        for (int c = 0; c < rows.get(0).cells().size(); c++) {
            pieces.add(head(rows.get(0).cells().get(c)));
            for (Row row : rows.subList(1, rows.size()))
                pieces.addAll(row.cells().get(c));
        }
    }

    private static void byRow(List<Row> rows, List<Piece> pieces) {
        for (Row row : rows) {
            List<List<Piece>> cells =
                    row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.size() > 1 && cells.stream().allMatch(cell -> value(cell) != null)) {
                pieces.add(Paragraph.plain(
                        cells.stream().map(cell -> new Line(value(cell), false)).toList()));
            } else {
                cells.forEach(pieces::addAll);
            }
        }
    }

    private static Paragraph head(List<Piece> cell) {
        Paragraph paragraph = paragraph(cell);
        if (paragraph.heading() > 0) return paragraph;
        return Paragraph.plain(List.of(new Line(paragraph.lines().get(0).text(), true)));
    }

    private static boolean isMarked(List<Piece> cell) {
        Paragraph paragraph = paragraph(cell);
        return paragraph != null
                && (paragraph.heading() > 0 || paragraph.lines().stream().allMatch(Line::strong));
    }

    private static boolean isLabel(List<Piece> cell) {
        Paragraph paragraph = paragraph(cell);
        return paragraph != null
                && paragraph.item() == 0
                && paragraph.lines().size() == 1
                && paragraph.lines().get(0).text().length() <= LABEL;
    }

    /** What a cell of one short plain line says; null of any other. */
    private static String value(List<Piece> cell) {
        Paragraph paragraph = paragraph(cell);
        if (paragraph == null
                || paragraph.heading() > 0
                || paragraph.item() > 0
                || paragraph.lines().size() > 1) {
            return null;
        }
        String text = paragraph.lines().get(0).text();
        return text.length() <= VALUE ? text : null;
    }

    private static Paragraph paragraph(List<Piece> cell) {
        return cell.size() == 1 && cell.get(0) instanceof Paragraph paragraph ? paragraph : null;
    }
}
