package app.ukemi.ui.shell;

import app.ukemi.domain.rescue.RescueList;
import app.ukemi.ui.settings.RescueController.Report;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is known of the rescue of an open journal: of the one that it needs, or of the one that it comes from. */
final class RescueState {
    private final ObjectProperty<@Nullable RescueList> readable = new SimpleObjectProperty<>();
    private @Nullable Report report;

    /** What a rescue of it would bring; null while that is not known. */
    ObjectProperty<@Nullable RescueList> readable() {
        return readable;
    }

    /** What came from where, where it was rescued a moment ago. */
    Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    void setReport(Report next) {
        report = next;
    }
}
