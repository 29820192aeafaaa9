package app.ukemi.ui.control;

import app.ukemi.domain.Pace;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** How quickly a mistake was disclosed: by shape and by words, and only then by colour. */
public final class PaceFlag extends Label {

    public PaceFlag() {
        var mark = new Region();
        mark.getStyleClass().add("pace-mark");
        getStyleClass().add("pace-flag");
        setGraphic(mark);
        setContentDisplay(ContentDisplay.LEFT);
        setMinWidth(USE_PREF_SIZE);
    }

    public void show(Pace pace, String words) {
        PaceStyle.mark(this, pace);
        PaceStyle.mark(getGraphic(), pace);
        setText(words);
    }
}
