package app.ukemi.print;

import app.ukemi.domain.Paper;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.librepdf.openpdf.fonts.Liberation;

/** What the page costs when openhtmltopdf is used as its guide says: the same XHTML, set once. */
public final class BareLibrary {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private BareLibrary() {}

    /** The XHTML that a plan comes to in the end. */
    public static String xhtml(FixPlan plan) {
        var messages = Messages.of(Locale.UK);
        var formats = new Formats(messages, Plans.NOW.getZone());
        Lettered lettered = new Letters(new SystemFonts(List.of())).of(new Sheets(messages, formats).of(plan));
        Fit fit = new Fitting(new Setting(lettered.faces(), messages)).fit(lettered.sheet(), 1);
        return new Xhtml().of(fit.sheet(), fit.points(), 0);
    }

    /** The same as a PDF. */
    public static byte[] pdf(String xhtml) throws IOException {
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFont(() -> font("Regular"), "Own", NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), "Own", BOLD, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .withHtmlContent(xhtml, "")
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static InputStream font(String style) {
        return Liberation.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
    }

    /** One page in a new process, by us or by the library alone: a child for the benchmark of the first preview. */
    public static void main(String[] args) throws IOException {
        FixPlan plan = Plans.shared(Plans.typical(), Paper.A4);
        int length = args.length > 0
                ? pdf(Files.readString(Path.of(args[0]))).length
                : Plans.renderer(Locale.UK).render(plan).pdf().length();
        System.out.println(length);
    }
}
