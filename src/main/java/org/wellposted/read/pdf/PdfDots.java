package org.wellposted.read.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Watches what is drawn for small round or square shapes: where they stand before a line, they mark a list item. */
final class PdfDots {

    /** In points. Smaller is a full stop of somebody's logo, larger a picture. */
    private static final float SMALLEST = 1.5f;

    private static final float LARGEST = 9;

    /** How much longer than wide. */
    private static final float OBLONG = 1.6f;

    /** A bullet is less than half as high as its font. */
    private static final float FONT = 2.5f;

    private float left;
    private float right;
    private float top;
    private float bottom;
    private boolean open;

    /** @return the mark, if with this step a shape is finished that looks like one */
    PdfLetter draw(String operator, List<COSBase> operands, Matrix place, int upright) {
        switch (operator) {
            case OperatorName.MOVE_TO, OperatorName.LINE_TO -> points(operands, 2, place, upright);
            case OperatorName.CURVE_TO,
                    OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
                    OperatorName.CURVE_TO_REPLICATE_FINAL_POINT -> points(operands, 6, place, upright);
            case OperatorName.APPEND_RECT -> rectangle(operands, place, upright);
            case OperatorName.FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.LEGACY_FILL_NON_ZERO,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE -> {
                boolean small = open && isDot(right - left, bottom - top);
                open = false;
                if (small) return mark();
            }
            case OperatorName.ENDPATH -> open = false;
            default -> {
                // of what else is drawn the place does not matter
            }
        }
        return null;
    }

    private static boolean isDot(float width, float height) {
        return width >= SMALLEST
                && height >= SMALLEST
                && width <= LARGEST
                && height <= LARGEST
                && width <= OBLONG * height
                && height <= OBLONG * width;
    }

    private PdfLetter mark() {
        return new PdfLetter(PdfPageLetters.SYMBOL, left, right, bottom, FONT * (bottom - top), false, this);
    }

    private void rectangle(List<COSBase> operands, Matrix place, int upright) {
        if (operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) return;
        float x = number(operands, 0);
        float y = number(operands, 1);
        point(x, y, place, upright);
        point(x + number(operands, 2), y + number(operands, 3), place, upright);
    }

    private void points(List<COSBase> operands, int most, Matrix place, int upright) {
        if (!operands.stream().allMatch(COSNumber.class::isInstance)) return;
        for (int i = 0; i + 1 < Math.min(most, operands.size()); i += 2) {
            point(number(operands, i), number(operands, i + 1), place, upright);
        }
    }

    private static float number(List<COSBase> operands, int i) {
        return ((COSNumber) operands.get(i)).floatValue();
    }

    private void point(float x, float y, Matrix place, int upright) {
        Point2D.Float at = place.transformPoint(x, y);
        float across = PdfPageLetters.along(upright, at.x, at.y);
        float down = PdfPageLetters.down(upright, at.x, at.y);
        left = open ? Math.min(left, across) : across;
        right = open ? Math.max(right, across) : across;
        top = open ? Math.min(top, down) : down;
        bottom = open ? Math.max(bottom, down) : down;
        open = true;
    }
}
