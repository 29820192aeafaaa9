package app.ukemi.ui.shell;

import app.ukemi.ui.control.Tips;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** The side bar gives its words up, and keeps its icons, where the window is narrow for its letters. */
final class SideBar {
    private SideBar() {}

    static void fit(Region side, ObservableDoubleValue width, List<Labeled> entries) {
        for (Labeled entry : entries) {
            entry.setAccessibleText(entry.getText());
        }
        width.subscribe(() -> fit(side, width.get(), entries));
        entries.getLast().fontProperty().subscribe(() -> fit(side, width.get(), entries));
    }

    private static void fit(Region side, double width, List<Labeled> entries) {
        boolean narrow = Fit.width(side, width, entries.getLast().getFont());
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        entries.forEach(entry -> entry.setContentDisplay(display));
        if (narrow) {
            entries.forEach(SideBar::explain);
        }
    }

    /** Once: it stays when there is room for words again, and does no harm there. */
    private static void explain(Labeled entry) {
        if (entry.getTooltip() == null) {
            entry.setTooltip(Tips.of(entry.getAccessibleText()));
        }
    }
}
