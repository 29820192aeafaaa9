package app.ukemi.print;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The timeline as filtered, as a PDF of shapes and letters: the overview, then all rows, on as many pages as they
 * take, each under the same heading, and at the end what the data says. PDFBox draws it rather than a page of XHTML,
 * since it is a drawing.
 */
public final class TimelinePdf {
    private final TimelineSheet sheet;
    private final PDDocument document;
    private final TimelineStyle style;
    private final TimelineHead head;
    private final TimelineLines rows;
    private final TimelineSaid said;

    private TimelinePdf(TimelineSheet sheet, PDDocument document, Messages messages, Formats formats)
            throws IOException {
        this.sheet = sheet;
        this.document = document;
        OwnFaces faces = OwnFaces.read();
        style = TimelineStyle.of(
                sheet.paper(),
                messages,
                formats,
                new TimelineLetters(document, faces.regular()),
                new TimelineLetters(document, faces.bold()));
        head = new TimelineHead(style, sheet);
        rows = new TimelineLines(style, sheet.timeline().limits());
        said = new TimelineSaid(style, sheet);
    }

    /** Some rows of one page. */
    private record Page(boolean first, List<TimelineLines.Entry> rows) {}

    /**
     * Writes the whole document.
     *
     * @param goOn told which share of the pages is done, and whether to go on
     * @throws CancellationException when it was not to go on
     */
    public static void write(
            TimelineSheet sheet, Messages messages, Formats formats, OutputStream out, DoublePredicate goOn)
            throws IOException {
        try (var document = new PDDocument()) {
            new TimelinePdf(sheet, document, messages, formats).draw(goOn);
            document.save(out);
        }
    }

    private void draw(DoublePredicate goOn) throws IOException {
        describe();
        List<Page> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            if (!goOn.test((double) i / pages.size())) {
                throw new CancellationException();
            }
            var page = new PDPage(new PDRectangle((float) style.width(), (float) style.height()));
            document.addPage(page);
            try (var ink = new Ink(document, page)) {
                boolean last = i == pages.size() - 1;
                double below = draw(ink, pages.get(i));
                if (last) {
                    said.draw(ink, below);
                }
                number(ink, i + 1, pages.size());
            }
        }
    }

    private void describe() {
        var about = document.getDocumentInformation();
        about.setTitle(style.words("timeline.heading"));
        about.setProducer(style.words("app.name"));
        about.setCreator(style.words("app.name"));
        Calendar made = GregorianCalendar.from(sheet.timeline().now().atZone(ZoneOffset.UTC));
        about.setCreationDate(made);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(style.messages().locale().toLanguageTag());
        var view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<TimelineLines.Entry> some = new ArrayList<>();
        double free = free(true);
        for (TimelineRow row : sheet.timeline().rows()) {
            TimelineLines.Entry set = rows.set(row);
            if (set.height() > free) {
                pages.add(new Page(pages.isEmpty(), List.copyOf(some)));
                some.clear();
                free = free(false);
            }
            some.add(set);
            free -= set.height();
        }
        pages.add(new Page(pages.isEmpty(), List.copyOf(some)));
        if (said.height() > free) {
            pages.add(new Page(false, List.of()));
        }
        return pages;
    }

    /** What a page has for rows. */
    private double free(boolean first) {
        return style.bottom() - TimelineStyle.MARGIN - head.height(first) - TimelineLines.HEAD;
    }

    /** Draws a page, and tells where its rows end. */
    private double draw(Ink ink, Page page) throws IOException {
        head.draw(ink, page.first());
        double top = TimelineStyle.MARGIN + head.height(page.first());
        if (page.rows().isEmpty()) {
            return top;
        }
        double bottom = top + TimelineLines.HEAD;
        bottom += page.rows().stream().mapToDouble(TimelineLines.Entry::height).sum();
        rows.head(ink, top, bottom);
        double y = top + TimelineLines.HEAD;
        for (TimelineLines.Entry row : page.rows()) {
            rows.row(ink, row, y);
            y += row.height();
        }
        return bottom;
    }

    private void number(Ink ink, int page, int of) throws IOException {
        String words = style.words("pdf.page", page, of);
        ink.fillWith(Colour.GREY);
        double y = style.height() - TimelineStyle.MARGIN;
        ink.words(style.small(), words, style.right() - style.small().width(words), y);
        ink.words(style.small(), style.words("app.name"), style.left(), y);
    }
}
