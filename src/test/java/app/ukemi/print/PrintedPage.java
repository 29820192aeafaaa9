package app.ukemi.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What is on the final bytes of a page: how many pages, which letters, and where each of them stands. */
record PrintedPage(int pages, String text, List<Letter> letters, String metadata) {

    /** A letter, in points from the upper left corner. */
    record Letter(String letter, double left, double right, double baseline) {}

    static PrintedPage of(Pdf pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<Letter> letters = new ArrayList<>();
            String text = new Collector(letters).getText(document);
            String metadata = document.getDocumentInformation().getCOSObject()
                    + new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            return new PrintedPage(document.getNumberOfPages(), text, List.copyOf(letters), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without white space and without the marks of broken words. */
    String squeezed() {
        return squeezed(text);
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}-]+", "");
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Letter> letters;

        Collector(List<Letter> letters) {
            this.letters = letters;
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            if (!at.getUnicode().isBlank()) {
                double left = at.getXDirAdj();
                letters.add(new Letter(at.getUnicode(), left, left + at.getWidthDirAdj(), at.getYDirAdj()));
            }
            super.processTextPosition(at);
        }
    }
}
