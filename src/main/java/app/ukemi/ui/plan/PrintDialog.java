package app.ukemi.ui.plan;

import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.DialogLook;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** The small window that asks for a printer. It stays until the page was taken, or the user leaves it. */
final class PrintDialog {
    private PrintDialog() {}

    /** With what saves the page as a file where it cannot be printed. */
    static void show(Window owner, Ui ui, PlanOutput output, Runnable saveInstead) {
        PrintModel model = output.printer();
        var go = new ButtonType(ui.text("plan.print.go"), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(ui.text("app.name"));
        dialog.setHeaderText(ui.text("plan.print.heading"));
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(go, new ButtonType(ui.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        DialogLook.dress(pane, owner);
        pane.setContent(Views.of(
                new PrintController(ui, model, () -> {
                    dialog.close();
                    saveInstead.run();
                }),
                ui));
        Button print = (Button) pane.lookupButton(go);
        print.addEventFilter(ActionEvent.ACTION, pressed -> {
            pressed.consume();
            model.print();
        });
        model.state().subscribe(state -> {
            print.setDisable(state instanceof PrintModel.State.Looking
                    || state instanceof PrintModel.State.Sending
                    || model.printers().isEmpty());
            pane.getScene().getWindow().sizeToScene();
            if (state instanceof PrintModel.State.Done(var by)) {
                output.printed(by.name());
                dialog.close();
            }
        });
        dialog.show();
        model.look();
    }
}
