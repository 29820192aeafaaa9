package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Rating;
import app.ukemi.ui.control.Editing;

/** How quickly a mistake was disclosed, as of now: the clock in the header of every step and at the top of step 6. */
record PaceClock(Desk desk, Editing<Mistake> mistake) {

    Rating rating() {
        return DisclosurePace.rate(
                Disclosed.moments(mistake.get()), desk.limits().getValue(), desk.ui().now());
    }

    /** How long nobody has been told, or how it ended. */
    String words() {
        Rating rating = rating();
        return rating.pace() == Pace.OPEN
                ? desk.ui().text("mistake.clock.open", rating.shown())
                : desk.ui().flag(rating);
    }

    /** What the clock means, in a sentence. */
    String meaning() {
        Moment noticed = mistake.get().owned().noticed();
        String why = desk.ui().text(rating().reason());
        return noticed == null ? why : desk.ui().text("mistake.clock.since", why, desk.ui().moment(noticed));
    }
}
