package app.ukemi.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws on one page in points from its left upper corner, downwards. */
final class Ink implements AutoCloseable {
    /** What a circle is drawn by: four curves whose handles are so long for a radius of one. */
    private static final double HANDLE = 0.5523;
    private static final float[] WHOLE = {};
    private static final float[] BROKEN = {3, 2};

    private final PDPageContentStream out;
    private final double height;

    /** A colour, each part from 0 to 255. */
    record Colour(int red, int green, int blue) {
        static final Colour BLACK = new Colour(0x1f, 0x23, 0x28);
        static final Colour GREY = new Colour(0x59, 0x63, 0x6e);
        static final Colour LINE = new Colour(0xd1, 0xd9, 0xe0);
        static final Colour WHITE = new Colour(0xff, 0xff, 0xff);
    }

    /** A rectangle by its left upper corner. */
    record Box(double x, double y, double width, double height) {}

    Ink(PDDocument document, PDPage page) throws IOException {
        out = new PDPageContentStream(document, page);
        height = page.getMediaBox().getHeight();
    }

    Ink fillWith(Colour colour) throws IOException {
        out.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        return this;
    }

    Ink strokeWith(Colour colour, double width) throws IOException {
        out.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        out.setLineWidth((float) width);
        return this;
    }

    Ink broken(boolean now) throws IOException {
        out.setLineDashPattern(now ? BROKEN : WHOLE, 0);
        return this;
    }

    /** Words whose line stands at this height, in the colour last filled with. */
    void words(Type type, String words, double x, double y) throws IOException {
        out.beginText();
        out.setFont(type.letters().font(), (float) type.size());
        out.newLineAtOffset((float) x, (float) (height - y));
        out.showText(type.letters().drawable(words));
        out.endText();
    }

    Ink line(double fromX, double fromY, double toX, double toY) throws IOException {
        out.moveTo((float) fromX, (float) (height - fromY));
        out.lineTo((float) toX, (float) (height - toY));
        out.stroke();
        return this;
    }

    /** Through points given as x and y in turn, closed. */
    Ink polygon(double... points) throws IOException {
        out.moveTo((float) points[0], (float) (height - points[1]));
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo((float) points[i], (float) (height - points[i + 1]));
        }
        out.closePath();
        return this;
    }

    Ink box(Box box) throws IOException {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        return polygon(box.x(), box.y(), right, box.y(), right, bottom, box.x(), bottom);
    }

    Ink disc(double x, double y, double radius) throws IOException {
        double handle = radius * HANDLE;
        out.moveTo((float) (x - radius), (float) (height - y));
        quarter(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        quarter(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        quarter(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        quarter(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        out.closePath();
        return this;
    }

    private void quarter(double... at) throws IOException {
        out.curveTo(
                (float) at[0],
                (float) (height - at[1]),
                (float) at[2],
                (float) (height - at[3]),
                (float) at[4],
                (float) (height - at[5]));
    }

    void fill() throws IOException {
        out.fill();
    }

    void fillAndStroke() throws IOException {
        out.fillAndStroke();
    }

    void stroke() throws IOException {
        out.stroke();
    }

    /** What follows is drawn only inside of a box, until {@link #everywhere()}. */
    void inside(Box box) throws IOException {
        out.saveGraphicsState();
        box(box);
        out.clip();
    }

    void everywhere() throws IOException {
        out.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
