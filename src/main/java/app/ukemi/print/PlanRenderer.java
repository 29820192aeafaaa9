package app.ukemi.print;

import app.ukemi.domain.plan.FixPlan;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.util.List;

/**
 * Sets fix plans as pages. One is enough for the whole program; it may be used by several threads, one after the
 * other.
 */
public final class PlanRenderer {
    /** How much less of the page is filled each time that the estimate was seen to be too low. */
    private static final double LESS = 0.97;
    private static final int ATTEMPTS = 40;

    private final Messages messages;
    private final Sheets sheets;
    private final Xhtml xhtml = new Xhtml();
    private final Letters letters;

    /** The words and forms of the page. */
    public PlanRenderer(Messages messages, Formats formats) {
        this(messages, formats, SystemFonts.ofThisSystem());
    }

    PlanRenderer(Messages messages, Formats formats, SystemFonts fonts) {
        this.messages = messages;
        sheets = new Sheets(messages, formats);
        letters = new Letters(fonts);
    }

    /** Does once, for nothing, what makes the first page slow. */
    public void warmUp() {
        render(FixPlan.EMPTY);
    }

    /** What would give way, without setting the page: quick enough for every pause in typing. */
    public synchronized List<Omission> omissions(FixPlan plan) {
        Lettered lettered = letters.of(sheets.of(plan));
        return fitting(lettered).fit(lettered.sheet(), 1).omissions();
    }

    /** The page, always exactly one. */
    public synchronized PlanPage render(FixPlan plan) {
        Lettered lettered = letters.of(sheets.of(plan));
        Fitting fitting = fitting(lettered);
        double room = 1;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Fit fit = fitting.fit(lettered.sheet(), room);
            try (var press = press(fit, lettered)) {
                if (press.pages() == 1) {
                    return page(plan, fit, new Pdf(press.pdf()), lettered.lettering());
                }
            }
            room *= LESS;
        }
        throw new IllegalStateException("a plan of which even its least does not fit on a page");
    }

    private Press press(Fit fit, Lettered lettered) {
        String page = xhtml.of(fit.sheet(), fit.points(), lettered.faces().others().size());
        return new Press(page, lettered.faces());
    }

    private Fitting fitting(Lettered lettered) {
        return new Fitting(new Setting(lettered.faces(), messages));
    }

    private PlanPage page(FixPlan plan, Fit fit, Pdf pdf, Lettering lettering) {
        String name = FileNames.of(plan.on(), messages.text("print.file"), plan.title());
        return new PlanPage(pdf, plan.title(), name, fit.points(), fit.omissions(), lettering);
    }

    /** The whole plan as plain text, with nothing left out. */
    public String text(FixPlan plan) {
        return PlanText.of(sheets.of(plan));
    }
}
