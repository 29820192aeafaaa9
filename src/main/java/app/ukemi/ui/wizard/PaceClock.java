package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Rating;
import app.ukemi.ui.control.Editing;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** How quickly a mistake was disclosed, as of now: the clock in the header of every step and at the top of step 6. */
record PaceClock(Desk desk, Editing<Mistake> mistake) {

    Rating rating() {
        return DisclosurePace.rate(
                Disclosed.moments(mistake.get()), desk.limits().getValue(), desk.ui().now());
    }

    /** How long nobody has been told, or how it ended. */
    String words() {
        Rating rating = rating();
        if (rating.pace() != Pace.OPEN) {
            return desk.ui().flag(rating);
        }
        return planned()
                .map(by -> desk.ui().text("mistake.clock.planned", rating.shown(), desk.ui().day(by)))
                .orElseGet(() -> desk.ui().text("mistake.clock.open", rating.shown()));
    }

    /** By when somebody is to be told first. */
    private Optional<LocalDate> planned() {
        return Disclosed.stillPlanned(mistake.get()).stream()
                .map(PlannedDisclosure::by)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /** What the clock means, in a sentence. */
    String meaning() {
        Moment noticed = mistake.get().owned().noticed();
        String why = desk.ui().text(rating().reason());
        return noticed == null ? why : desk.ui().text("mistake.clock.since", why, desk.ui().moment(noticed));
    }
}
