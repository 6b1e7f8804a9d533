package org.wellposted.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The letters of a page in the order in which they are drawn, which most programs make the order of reading. Upright
 * letters first; those that run up or down the page, each direction by itself; slanted ones, as of a watermark, not at all.
 */
final class PdfPageLetters extends PDFStreamEngine {

    private static final int DIRECTIONS = 4;
    private static final float QUARTER = 90;
    private static final float SLANT = 10;
    private static final float BOLD_WEIGHT = 600;

    private static final Pattern SYMBOLS = Pattern.compile("(?i)(wing|web|zapf)dings|zapfdingbats");

    /** A sign that only its font knows: the bullet of Symbol, at the place that Unicode leaves it. */
    static final String SYMBOL = "\uF0B7";

    private final PdfBudget budget;
    private final List<List<PdfLetter>> letters = new ArrayList<>();
    private int upright;

    /** Of the marked contents that are open, the text that stands for all of their letters; null where there is none. */
    private final List<String> spoken = new ArrayList<>();

    private boolean said;

    private final PdfDots dots = new PdfDots();
    private int unmapped;
    private int mapped;

    PdfPageLetters(PdfBudget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new DrawObject(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The letters of each direction in which there are any. */
    List<List<PdfLetter>> of(PDPage page) throws IOException {
        letters.clear();
        for (int i = 0; i < DIRECTIONS; i++) letters.add(new ArrayList<>());
        spoken.clear();
        upright = Math.floorMod(page.getRotation() / (int) QUARTER, DIRECTIONS);
        processPage(page);
        return letters.stream()
                .filter(some -> !some.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /** Whether most letters are drawn in a font that does not tell which letters they are. */
    boolean saysNothing() {
        return unmapped > mapped;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step(operator.getName());
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        budget.check();
        // what one operator lacks takes no letters from the others
    }

    /** Lines are not read, but for one use: browsers draw the marks of lists. */
    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        PdfLetter dot = dots.draw(operator.getName(), operands, place, upright);
        if (dot != null) letters.get(0).add(dot);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        spoken.add(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
        said = false;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!spoken.isEmpty()) spoken.remove(spoken.size() - 1);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.letter();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        int direction = (int) Math.round(angle / QUARTER);
        if (Math.abs(angle - direction * QUARTER) > SLANT) return;
        String text = text(font, code);
        if (text.isEmpty()) return;
        float size = matrix.getScalingFactorY();
        float advance = displacement.getX() * matrix.getScalingFactorX();
        float tx = matrix.getTranslateX();
        float ty = matrix.getTranslateY();
        float x = along(direction, tx, ty);
        float y = down(direction, tx, ty);
        if (size <= 0 || Float.isNaN(x + y + size + advance) || Float.isInfinite(x + y + size + advance)) return;
        List<PdfLetter> those = letters.get(Math.floorMod(direction - upright, DIRECTIONS));
        PdfLetter letter = new PdfLetter(text, x, x + advance, y, size, isBold(font), font.getCOSObject());
        if (!isShadow(letter, those)) those.add(letter);
    }

    /** How far a point lies in a direction of writing, which is turned against the page by so many quarters. */
    static float along(int quarters, float x, float y) {
        return switch (Math.floorMod(quarters, DIRECTIONS)) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> -x;
            default -> -y;
        };
    }

    /** How far a point lies below the others, likewise. */
    static float down(int quarters, float x, float y) {
        return along(quarters - 1, x, y);
    }

    private static boolean isShadow(PdfLetter letter, List<PdfLetter> those) {
        int last = those.size() - 1;
        for (int i = last; i >= 0 && i > last - 200; i--) {
            if (letter.isShadowOf(those.get(i))) {
                those.set(i, those.get(i).emboldened());
                return true;
            }
        }
        return false;
    }

    private String text(PDFont font, int code) throws IOException {
        String replacing = null;
        for (String some : spoken) {
            if (some != null) replacing = some;
        }
        if (replacing != null) {
            String all = said ? "" : replacing;
            said = true;
            return all;
        }
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == '\uFFFD') {
            unmapped++;
            // as other readers do: of a simple font, the code itself
            return text == null && font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : "";
        }
        mapped++;
        return isOfSymbols(font) && text.length() == 1 && !text.isBlank() ? SYMBOL : text;
    }

    /** In such a font the letters are signs: what they stand for as letters means nothing. */
    private static boolean isOfSymbols(PDFont font) {
        String name = font.getName();
        return name != null && SYMBOLS.matcher(name).find();
    }

    private boolean isBold(PDFont font) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.FILL_STROKE) return true;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT)) return true;
        String name = font.getName();
        if (name == null) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
    }
}
