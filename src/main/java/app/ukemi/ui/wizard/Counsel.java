package app.ukemi.ui.wizard;

import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why a step is worth its trouble, in at most three sentences, and what to hold it against. It can be folded. */
final class Counsel extends VBox {
    /** The size of a heading in letters; see ukemi.css. */
    static final double HEADING = 1.57;

    private final Label why = new Label();
    private final Button fold = new Button();
    private final Ui ui;

    Counsel(Ui ui, Step step, BooleanProperty open) {
        this.ui = ui;
        getStyleClass().add("counsel");
        setMaxHeight(USE_PREF_SIZE);
        why.setText(ui.text(step, "counsel"));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        fold.setText(ui.text("counsel.title"));
        fold.getStyleClass().addAll("link", "reading", "counsel-title");
        fold.setOnAction(_ -> open.set(!open.get()));
        open.subscribe(this::open);
        getChildren().addAll(fold, why);
    }

    private void open(boolean open) {
        why.setVisible(open);
        why.setManaged(open);
        fold.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        fold.setAccessibleText(ui.text(open ? "counsel.fold" : "counsel.unfold"));
    }
}
