package app.ukemi.domain.plan;

import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * The one page: what people concerned are told of a mistake and how it will be fixed, or, in its private version,
 * everything. It holds only what is to be on the page; {@link FixPlans} decides on that.
 *
 * @param on the day it was made
 * @param addressees how those it is addressed to are named on it
 * @param boxes its parts that have something to say, in the order of the page
 */
public record FixPlan(
        PlanVersion version,
        Paper paper,
        String title,
        LocalDate on,
        List<String> addressees,
        List<PlanBox> boxes) {

    /** One that says nothing. */
    public static final FixPlan EMPTY =
            new FixPlan(PlanVersion.SHARE, Paper.A4, "", LocalDate.EPOCH, List.of(), List.of());

    public FixPlan {
        addressees = List.copyOf(addressees);
        boxes = List.copyOf(boxes);
    }
}
