package app.ukemi.ui.control;

import app.ukemi.domain.Cue;
import app.ukemi.ui.Ui;

/** The occasion of an action as a sentence. */
public final class CueWords {
    private CueWords() {}

    /** When …, I will …; half of it where only half is written, the empty text where nothing is. */
    public static String of(Ui ui, Cue cue) {
        String when = cue.when().strip();
        String then = cue.then().strip();
        if (when.isEmpty()) {
            return then.isEmpty() ? "" : ui.text("cue.then", then);
        }
        return then.isEmpty() ? ui.text("cue.when", when) : ui.text("cue", when, then);
    }
}
