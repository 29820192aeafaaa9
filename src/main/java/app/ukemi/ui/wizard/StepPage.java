package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Progress;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.Missing;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.InSight;
import app.ukemi.ui.control.MomentField;
import app.ukemi.ui.control.Shown;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of a step: what it is about, what it still lacks, its form, and the counsel beside it. */
final class StepPage extends ScrollPane {
    /** Below so many widths of a letter the counsel stands above the form and not beside it. */
    private static final double ROOM_FOR_COUNSEL = 62;

    private final MistakeModel model;
    private final Step step;
    private final Runnable toPlan;
    private final Ui ui;
    private final Counsel counsel;
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();

    @FXML private HBox columns;
    @FXML private VBox form;
    @FXML private Label heading;
    @FXML private Label subheading;
    @FXML private Button preview;
    @FXML private Button progress;
    @FXML private VBox missing;

    /** With the way to the preview of the plan, which step 4 has. */
    StepPage(MistakeModel model, Step step, Runnable toPlan) {
        this.model = model;
        this.step = step;
        this.toPlan = toPlan;
        ui = model.desk().ui();
        counsel = new Counsel(ui, step, model.desk().counsel());
        Views.fill(this, ui);
    }

    @FXML
    private void initialize() {
        heading.setText(ui.text(step, "heading"));
        subheading.setText(ui.text(step, "subheading"));
        Shown.when(step == Step.FIX, preview);
        Parent view = Views.of(StepControllers.of(step, model.desk(), model.mistake()), ui);
        VBox.setVgrow(view, Priority.ALWAYS);
        form.getChildren().add(view);
        Bind.hold(this, follow);
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        viewportBoundsProperty().addListener((_, _, bounds) -> arrange(bounds.getWidth()));
        arrange(getWidth());
        openMissing(false);
        refresh();
    }

    void focusForm() {
        Focus.first(form.getChildren().getLast());
        InSight.bringFocus(this);
    }

    /** Whether something stands on it that could not be read. */
    boolean isUnread() {
        return unread(form);
    }

    private static boolean unread(Node node) {
        return switch (node) {
            case DateField day -> day.isUnread();
            case MomentField moment -> moment.isUnread()
                    || moment.getChildrenUnmodifiable().stream().anyMatch(StepPage::unread);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().anyMatch(StepPage::unread);
            default -> false;
        };
    }

    /** Beside the form where there is room, above it where there is not. */
    private void arrange(double width) {
        boolean beside = width >= ROOM_FOR_COUNSEL * heading.getFont().getSize() / Counsel.HEADING;
        boolean isBeside = columns.getChildren().contains(counsel);
        if (beside && !isBeside) {
            form.getChildren().remove(counsel);
            columns.getChildren().add(counsel);
            counsel.standAbove(false);
        } else if (!beside && !form.getChildren().contains(counsel)) {
            columns.getChildren().remove(counsel);
            form.getChildren().add(form.getChildren().indexOf(missing) + 1, counsel);
            counsel.standAbove(true);
        }
    }

    private void refresh() {
        Progress come = model.progress(step);
        progress.setText(ui.text(come, "step"));
        progress.setDisable(come == Progress.COMPLETE);
        if (come == Progress.COMPLETE) {
            openMissing(false);
        } else if (missing.isVisible()) {
            list();
        }
    }

    @FXML
    private void previewPlan() {
        toPlan.run();
    }

    @FXML
    private void toggleMissing() {
        openMissing(!missing.isVisible());
        list();
    }

    private void list() {
        List<Missing> lacks = model.missing(step);
        missing.getChildren().setAll(lacks.stream().map(this::line).toList());
    }

    private Label line(Missing lack) {
        var line = new Label(ui.text(lack));
        line.getStyleClass().add("missing-line");
        line.setWrapText(true);
        return line;
    }

    private void openMissing(boolean open) {
        missing.setVisible(open);
        missing.setManaged(open);
    }
}
