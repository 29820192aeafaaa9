package app.ukemi.ui.wizard;

import app.ukemi.domain.PaceLimits;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.control.Undo;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What the steps are worked at with: the same for every mistake of the open journal.
 *
 * @param limits up to when a disclosure is prompt or slow, in this journal
 * @param saveState what became of the last change, in words
 * @param counsel whether the counsel beside the forms is unfolded
 * @param same which mistakes are the same one made again; null where there is no journal to ask
 * @param readOnly whether the journal can only be read
 */
public record Desk(
        Ui ui,
        Undo undo,
        Offers offers,
        ObservableValue<PaceLimits> limits,
        ObservableValue<String> saveState,
        BooleanProperty counsel,
        @Nullable Same same,
        boolean readOnly) {}
