package app.ukemi.ui.wizard;

import app.ukemi.domain.PaceLimits;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.control.Undo;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a mistake are worked at with.
 *
 * @param limits up to when a disclosure is prompt or slow, in this journal
 * @param saveState what became of the last change, in words
 * @param wishes how the user wishes to be helped
 * @param same which mistakes are the same one made again; null where there is no journal to ask
 * @param readOnly whether the journal can only be read
 * @param plan what of the mistake will find no room on the page of its plan
 */
public record Desk(
        Ui ui,
        Undo undo,
        Offers offers,
        ObservableValue<PaceLimits> limits,
        ObservableValue<String> saveState,
        Wishes wishes,
        @Nullable Same same,
        boolean readOnly,
        PlanFit plan) {

    /** Whether the counsel beside the forms is unfolded. */
    public BooleanProperty counsel() {
        return wishes.counsel();
    }

    /** Whether the admission is looked through for words that hand part of it back. */
    public BooleanProperty checks() {
        return wishes.checks();
    }
}
