package app.ukemi.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The page as pixels: rows from the top, each pixel 0xAARRGGBB and opaque. */
public final class PageImage {
    private final BufferedImage image;

    private PageImage(BufferedImage image) {
        this.image = image;
    }

    /**
     * Draws the page.
     *
     * @param scale pixels to the point; 1 is 72 pixels to the inch
     */
    public static PageImage of(Pdf pdf, double scale) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PageImage(new PDFRenderer(document).renderImage(0, (float) scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** All pixels, a new array each time. */
    public int[] argb() {
        return image.getRGB(0, 0, width(), height(), null, 0, width());
    }
}
