package app.ukemi.print;

import app.ukemi.domain.PlanPart;
import java.util.List;

/**
 * A fix plan as one page.
 *
 * @param fileName what to propose when it is saved; a name that every system takes
 * @param points the size of its body text: 10.5, or less down to 9 where that was needed
 * @param omissions what gave way, in the order of the page; empty where everything is on it
 */
public record PlanPage(
        Pdf pdf, String title, String fileName, double points, List<Omission> omissions, Lettering lettering) {

    public PlanPage {
        omissions = List.copyOf(omissions);
    }

    /** The parts that have more than the page has room for. */
    public List<PlanPart> overBudget() {
        return omissions.stream().map(Omission::part).toList();
    }
}
