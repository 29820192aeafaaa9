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

    /** Since when it runs, or how it ended. */
    String words() {
        Rating rating = rating();
        Moment noticed = mistake.get().owned().noticed();
        if (rating.pace() == Pace.OPEN && noticed != null && rating.lag() != null) {
            return desk.ui().text("mistake.clock.open", desk.ui().moment(noticed), rating.lag().least());
        }
        return desk.ui().flag(rating);
    }
}
