package org.wellposted.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Origin;
import org.wellposted.model.Span;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.ListMark;
import org.wellposted.read.words.Reader;
import org.wellposted.read.words.Refusals;

/** Markdown (CommonMark) with front matter. Each line of a paragraph is a block of its own: drafts break lines freely. */
public final class Markdown implements Reader {

    private static final Pattern NAMED = Pattern.compile("(?i).*\\.(md|markdown)");

    /** What hardly any plain text holds: a heading, a line in bold, front matter. */
    private static final Pattern MARKED = Pattern.compile(
            "(?m)\\A---\\s*$|^\\|[ :|-]*---[ :|-]*\\|\\s*$|^#{1,6} +\\S|^\\s{0,3}\\*\\*[^*\\n]{2,80}\\*\\*:?\\s*$");

    /** Deeper nesting than this is an attack, not a list. */
    private static final int DEEPEST = 30;

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean reads(String name, String text) {
        return NAMED.matcher(name).matches() || MARKED.matcher(text).find();
    }

    @Override
    public Draft read(String name, String text) {
        if (text.length() > Limits.WORDS) throw Refusals.tooLong(name);
        FrontMatterReader.Head head = FrontMatterReader.read(name, text);
        List<Block> blocks = new ArrayList<>(head.blocks());
        int from = head.frontMatter().span().end();
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .extensions(List.of(TablesExtension.create()))
                .build();
        parser.parse(text.substring(from)).accept(new Collector(text, from, blocks));
        return new Draft(name, id(), text, blocks, head.frontMatter(), Origin.ITSELF);
    }

    private static final class Collector extends AbstractVisitor {

        /** No heading is longer; the pattern would recurse once for each piece of a longer line. */
        private static final int LONGEST_STRONG = 200;

        private static final int LONGEST_LABEL = 40;

        private static final Pattern STRONG_LINE = Pattern.compile("(?:(?:\\*\\*|__)[^*]+(?:\\*\\*|__)\\s*:?\\s*)+");

        private final String text;
        private final int from;
        private final List<Block> blocks;

        Collector(String text, int from, List<Block> blocks) {
            this.text = text;
            this.from = from;
            this.blocks = blocks;
        }

        @Override
        public void visit(Heading heading) {
            Span span = whole(heading.getSourceSpans());
            int start = span.start();
            int end = span.end();
            while (start < end && (text.charAt(start) == '#' || Character.isWhitespace(text.charAt(start)))) start++;
            int lineEnd = start;
            while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') lineEnd++;
            end = lineEnd;
            int depth = itemDepth(heading);
            // a list item written large is still one of its list
            blocks.add(
                    depth > 0
                            ? trimmed(Block.Kind.ITEM, depth, itemSpan(heading, span), start, end)
                            : trimmed(Block.Kind.HEADING, heading.getLevel(), span, start, end));
        }

        @Override
        public void visit(Paragraph paragraph) {
            int depth = itemDepth(paragraph);
            List<SourceSpan> lines = paragraph.getSourceSpans();
            boolean itself = depth > 0 && paragraph.getPrevious() == null;
            if (itself) {
                int own = 1;
                while (own < lines.size() && !isStrong(lines.get(own))) own++;
                Span span = whole(lines.subList(0, own));
                blocks.add(trimmed(Block.Kind.ITEM, depth, itemSpan(paragraph, span), span.start(), span.end()));
                lines.subList(own, lines.size()).forEach(this::line);
            } else {
                lines.forEach(this::line);
            }
        }

        /** Set right under a list item a line in bold is still meant as a heading, though Markdown joins the two. */
        private boolean isStrong(SourceSpan line) {
            int start = from + line.getInputIndex();
            return isStrong(text.substring(start, start + line.getLength()).strip());
        }

        private static boolean isStrong(String line) {
            return line.length() <= LONGEST_STRONG && STRONG_LINE.matcher(line).matches();
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.getSourceSpans().forEach(this::line);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.getSourceSpans().forEach(this::line);
        }

        @Override
        public void visit(HtmlBlock html) {
            if (!html.getLiteral().startsWith("<!--")) html.getSourceSpans().forEach(this::line);
        }

        /**
         * A table of labels and values gives each label as a heading would stand, with its value below; of any other table
         * each row is an item, and its head, which names columns, is left out.
         */
        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof TableBlock)) {
                super.visit(block);
                return;
            }
            List<List<Span>> rows = new ArrayList<>();
            for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) rows.add(cells(row));
            }
            rows.removeIf(List::isEmpty);
            if (rows.isEmpty()) {
                return;
            }
            boolean labels = rows.stream().allMatch(row -> row.size() == 2 && isLabel(row.get(0)));
            for (int i = 0; i < rows.size(); i++) {
                List<Span> row = rows.get(i);
                if (labels) {
                    blocks.add(new Block(Block.Kind.STRONG, 0, row.get(0), unmarked(row.get(0))));
                    blocks.add(new Block(Block.Kind.TEXT, 0, row.get(1), row.get(1)));
                } else if (i > 0 || rows.size() == 1) {
                    row.stream()
                            .filter(cell -> isText(cell))
                            .reduce(Span::join)
                            .ifPresent(whole -> blocks.add(new Block(Block.Kind.ITEM, 1, whole, whole)));
                }
            }
        }

        private List<Span> cells(Node row) {
            List<Span> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell.getSourceSpans().isEmpty()) continue;
                Span span = whole(cell.getSourceSpans());
                Span content = trimmed(Block.Kind.TEXT, 0, span, span.start(), span.end())
                        .content();
                if (!content.isEmpty()) cells.add(content);
            }
            return cells;
        }

        private boolean isLabel(Span cell) {
            return cell.length() <= LONGEST_LABEL && isText(cell);
        }

        /** Whether it says something: the number of a row does not. */
        private boolean isText(Span cell) {
            return cell.cut(text).chars().filter(Character::isLetter).count() > 1;
        }

        private void line(SourceSpan source) {
            int start = from + source.getInputIndex();
            int end = start + source.getLength();
            if (text.substring(start, end).isBlank()) return;
            Block plain = ListMark.block(text, start, end);
            String content = plain.content().cut(text);
            if (isStrong(content)) {
                blocks.add(new Block(Block.Kind.STRONG, 0, plain.span(), unmarked(plain.content())));
            } else {
                blocks.add(plain);
            }
        }

        /** Without the asterisks or underscores around it. */
        private Span unmarked(Span content) {
            int start = content.start();
            int end = content.end();
            while (start < end && isMark(text.charAt(start))) start++;
            while (end > start && isMark(text.charAt(end - 1))) end--;
            return new Span(start, end);
        }

        private static boolean isMark(char c) {
            return c == '*' || c == '_' || Character.isWhitespace(c);
        }

        private Block trimmed(Block.Kind kind, int level, Span span, int start, int end) {
            int first = start;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) first++;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) last--;
            return new Block(kind, level, span, new Span(first, last));
        }

        private static int itemDepth(Node node) {
            int depth = 0;
            for (Node n = node.getParent(); n != null; n = n.getParent()) {
                if (n instanceof ListItem) depth++;
            }
            return depth;
        }

        private Span itemSpan(Node paragraph, Span content) {
            int lineStart = content.start();
            while (lineStart > from && text.charAt(lineStart - 1) != '\n' && text.charAt(lineStart - 1) != '\r')
                lineStart--;
            return paragraph.getParent() instanceof ListItem
                    ? new Span(Math.max(from, lineStart), content.end())
                    : content;
        }

        private Span whole(List<SourceSpan> spans) {
            SourceSpan first = spans.get(0);
            SourceSpan last = spans.get(spans.size() - 1);
            return new Span(from + first.getInputIndex(), from + last.getInputIndex() + last.getLength());
        }
    }
}
