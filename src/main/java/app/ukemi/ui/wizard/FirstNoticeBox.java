package app.ukemi.ui.wizard;

import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.control.Writing;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A ready text for a first notice, to be edited and copied, with what to think of before it goes out. */
public final class FirstNoticeBox extends VBox {
    private static final Duration SAID = Duration.ofSeconds(4);

    private @Nullable Shown shown;

    @FXML private Writing notice;
    @FXML private AdmissionMarks marks;
    @FXML private Button compose;
    @FXML private Label copied;

    private record Shown(Ui ui, Undo undo, NoticeModel model) {}

    public FirstNoticeBox() {
        getStyleClass().add("field");
    }

    /** Shows the text; called once, by the screen that has the box. */
    public void show(Desk desk, NoticeModel model) {
        shown = new Shown(desk.ui(), desk.undo(), model);
        Views.fill(this, desk.ui());
        Bind.text(notice, notice.textProperty(), model.text());
        Bind.hold(this, model);
        marks.show(desk, new MarksModel(desk, notice.textProperty(), model.admission()), notice);
        compose.visibleProperty().bind(model.edited());
        compose.managedProperty().bind(compose.visibleProperty());
    }

    @FXML
    private void composeAgain() {
        Shown now = Objects.requireNonNull(shown);
        now.undo().offer(now.ui().text("disclose.notice.composed"), now.model().composeAgain());
    }

    @FXML
    private void copyNotice() {
        Shown now = Objects.requireNonNull(shown);
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, now.model().text().get()));
        copied.setVisible(true);
        now.ui().background().after(SAID, () -> copied.setVisible(false));
    }
}
