package app.ukemi.ui.wizard;

import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Icon;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Why a step is worth its trouble, in at most three sentences, and what to hold it against. It can be folded. */
final class Counsel extends VBox {
    /** The size of a heading in letters; see ukemi.css. */
    static final double HEADING = 1.57;

    private final Label why = new Label();
    private final Button fold = new Button();
    private final Ui ui;
    private final BooleanProperty wanted;
    private boolean above;

    /** With whether the user wants it unfolded where it stands beside the form. */
    Counsel(Ui ui, Step step, BooleanProperty wanted) {
        this.ui = ui;
        this.wanted = wanted;
        getStyleClass().add("counsel");
        setMaxHeight(USE_PREF_SIZE);
        why.setText(ui.text(step, "counsel"));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        fold.setText(ui.text("counsel.title"));
        fold.getStyleClass().addAll("link", "reading", "counsel-title");
        fold.setOnAction(_ -> toggle());
        show(wanted.get());
        getChildren().addAll(fold, why);
    }

    /** Above the form it would stand before the writing, and is folded each time until it is asked for. */
    void standAbove(boolean next) {
        above = next;
        show(!above && wanted.get());
    }

    private void toggle() {
        show(!why.isVisible());
        if (!above) {
            wanted.set(why.isVisible());
        }
    }

    private void show(boolean open) {
        why.setVisible(open);
        why.setManaged(open);
        fold.setGraphic(new Icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        fold.setAccessibleText(ui.text(open ? "counsel.fold" : "counsel.unfold"));
    }
}
