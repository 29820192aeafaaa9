package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Closes a mistake, having said what is still open, and reopens it. */
public final class ClosingController {
    private final Ui ui;
    private final Step5ExampleModel model;
    private final StillOpen stillOpen;
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();
    private boolean asking;

    @FXML private VBox root;
    @FXML private Button close;
    @FXML private VBox question;
    @FXML private VBox openThings;
    @FXML private Button closeAllTheSame;
    @FXML private VBox closedBox;
    @FXML private Label closedSince;
    @FXML private Button reopen;

    public ClosingController(Desk desk, Step5ExampleModel model) {
        ui = desk.ui();
        this.model = model;
        stillOpen = new StillOpen(ui);
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        refresh();
    }

    private void refresh() {
        Instant closedAt = model.closedAt();
        asking &= closedAt == null;
        Shown.when(closedAt == null && !asking, close);
        Shown.when(asking, question);
        Shown.when(closedAt != null, closedBox);
        if (closedAt != null) {
            closedSince.setText(ui.text("example.closed", ui.formats().moment(closedAt, ui.today())));
        }
        if (asking) {
            List<String> lines = stillOpen.lines(model.open());
            openThings.getChildren().setAll(lines.stream().map(ClosingController::line).toList());
        }
    }

    private static Node line(String words) {
        var line = new Label(words);
        line.getStyleClass().add("missing-line");
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    /** Closes at once where nothing is open; otherwise says first what is. */
    @FXML
    private void closeOrAsk() {
        if (model.open().none()) {
            closeNow();
        } else {
            asking = true;
            refresh();
            Focus.to(closeAllTheSame);
        }
    }

    @FXML
    private void closeNow() {
        model.close(ui.now());
        Focus.to(reopen);
    }

    @FXML
    private void notYet() {
        asking = false;
        refresh();
        Focus.to(close);
    }

    @FXML
    private void reopen() {
        model.reopen();
        Focus.to(close);
    }
}
