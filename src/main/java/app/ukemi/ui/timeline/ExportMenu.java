package app.ukemi.ui.timeline;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Underway;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The ways of the timeline out of the window; while one is being taken, how far it is, and the way to stop it. */
final class ExportMenu extends MenuButton {
    private static final double HUNDRED = 100;

    private final Ui ui;
    private final Underway exporting;
    private final List<MenuItem> kinds;
    private final MenuItem stop;

    ExportMenu(Ui ui, Underway exporting, Consumer<ExportKind> export) {
        this.ui = ui;
        this.exporting = exporting;
        setId("export");
        setMinWidth(USE_PREF_SIZE);
        kinds = Arrays.stream(ExportKind.values())
                .map(kind -> {
                    MenuItem item = item(ui.text(kind), () -> export.accept(kind));
                    item.setId("export-" + kind);
                    return item;
                })
                .toList();
        stop = item(ui.text("export.stop"), exporting::stop);
        textProperty().bind(Bind.whileShown(this, exporting.share()).map(share -> words(share.doubleValue())));
        accessibleTextProperty().bind(textProperty());
        textProperty().subscribe(this::arrange);
    }

    private String words(double share) {
        return share == Underway.NOTHING ? ui.text("export") : ui.text("export.busy", (int) (share * HUNDRED));
    }

    private void arrange() {
        List<MenuItem> wanted = exporting.isBusy() ? List.of(stop) : kinds;
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
        }
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
