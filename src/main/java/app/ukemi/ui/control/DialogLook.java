package app.ukemi.ui.control;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Dresses a dialog as the window that it belongs to, also when that changes its look while the dialog is open. */
public final class DialogLook {
    private DialogLook() {}

    /** To be called when the dialog has its buttons. */
    public static void dress(DialogPane pane, Window owner) {
        pane.getStyleClass().add("ukemi-dialog");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
        pane.getStylesheets().addListener((Observable _) -> fit(pane));
        pane.getButtonTypes().forEach(type -> showWhole((Button) pane.lookupButton(type)));
    }

    /** Larger letters need a larger window. */
    private static void fit(DialogPane pane) {
        if (pane.getScene() != null && pane.getScene().getWindow() != null) {
            pane.getScene().getWindow().sizeToScene();
        }
    }

    /** Buttons of one width would cut the longest of them. */
    private static void showWhole(Button button) {
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
