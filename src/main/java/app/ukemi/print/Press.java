package app.ukemi.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One run of openhtmltopdf: XHTML is laid out, and, if it came out on one page, written as a tagged PDF. */
final class Press implements AutoCloseable {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PDDocument document = new PDDocument();
    private final PdfBoxRenderer renderer;

    Press(String xhtml, Typeset faces) {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        try {
            font(builder, faces.own().regular(), "Own", NORMAL);
            font(builder, faces.own().bold(), "Own", BOLD);
            for (int i = 0; i < faces.others().size(); i++) {
                font(builder, faces.others().get(i), "Other" + i, NORMAL);
                font(builder, faces.others().get(i), "Other" + i, BOLD);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        renderer = builder.usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(RunSplitter::new)
                .useUnicodeBidiReorderer(new RunTurner())
                .withProducer("Ukemi")
                .useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(xhtml, "")
                .toStream(out)
                .buildPdfRenderer();
        renderer.layout();
    }

    private void font(PdfRendererBuilder builder, Face face, String family, int weight) throws IOException {
        var font = PDType0Font.load(document, face.font(), true);
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
    }

    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    byte[] pdf() {
        try {
            renderer.createPDF();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        renderer.close();
    }
}
