package app.ukemi.ui.plan;

import app.ukemi.print.PlanPage;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Tips;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room of the fix plan: the page in the middle; beside it what is chosen, and the ways out to paper. */
public final class PlanController {
    /** Below so many widths of a letter the side leaves more room to the page. */
    private static final double ROOM_FOR_SIDE = 66;

    private final Ui ui;
    private final PlanModel model;
    private final PlanChoicesController choices;
    private final PlanOutputController output;
    private final Runnable back;

    @FXML private BorderPane room;
    @FXML private Button smaller;
    @FXML private Button larger;
    @FXML private Label percent;
    @FXML private Label heading;
    @FXML private ToggleButton fitWidth;
    @FXML private ToggleButton fitPage;
    @FXML private PageView page;
    @FXML private Label working;
    @FXML private Label failed;
    @FXML private VBox side;

    /** With the way back to the mistake. */
    public PlanController(
            Ui ui, PlanModel model, PlanChoicesController choices, PlanOutputController output, Runnable back) {
        this.ui = ui;
        this.model = model;
        this.choices = choices;
        this.output = output;
        this.back = back;
    }

    @FXML
    private void initialize() {
        Bind.hold(room, this);
        Parent form = Views.of(choices, ui);
        VBox.setVgrow(form, Priority.ALWAYS);
        side.getChildren().setAll(form, Views.of(output, ui));
        room.widthProperty().subscribe(this::fitSide);
        page.use(ui, () -> Shown.when(true, failed));
        page.setAccessibleText(ui.text("plan.page.first"));
        page.zoom().factor().subscribe(factor -> percent.setText(ui.text("plan.zoom.percent", factor)));
        page.zoom().fit().subscribe(this::showFit);
        List.of(smaller, larger).forEach(button -> {
            String words = ui.text(button.equals(smaller) ? "plan.zoom.smaller" : "plan.zoom.larger");
            button.setAccessibleText(words);
            button.setTooltip(Tips.of(words));
        });
        new ZoomKeys(page.zoom()).attach(room);
        room.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
            }
        });
        model.page().subscribe(this::show);
        model.state().subscribe(this::show);
        model.begin();
    }

    private void fitSide() {
        boolean narrow = room.getWidth() < ROOM_FOR_SIDE * percent.getFont().getSize();
        room.pseudoClassStateChanged(Styles.NARROW, narrow);
        Shown.when(!narrow, heading);
    }

    private void showFit(Zoom.Fit fit) {
        fitWidth.setSelected(fit == Zoom.Fit.WIDTH);
        fitPage.setSelected(fit == Zoom.Fit.PAGE);
    }

    private void show(@Nullable PlanPage next) {
        if (next != null) {
            page.setAccessibleText(ui.text("plan.page", next.title()));
            page.show(next.pdf(), model.choices().get().paper());
        }
    }

    private void show(PlanModel.State state) {
        Shown.when(state == PlanModel.State.SETTING_LONG, working);
        Shown.when(state == PlanModel.State.FAILED, failed);
    }

    /** Puts the keyboard to the page, where arrows and Page Down move it. */
    public void focusPage() {
        Focus.to(page);
    }

    /** Opens what asks for the printer. */
    public void print() {
        output.print();
    }

    /** Drops what is still being set or drawn; called when the room is left. */
    public void stop() {
        model.stop();
        page.stop();
    }

    @FXML
    private void leave() {
        back.run();
    }

    @FXML
    private void smaller() {
        page.zoom().smaller();
    }

    @FXML
    private void larger() {
        page.zoom().larger();
    }

    @FXML
    private void fitWidth() {
        fit(Zoom.Fit.WIDTH);
    }

    @FXML
    private void fitPage() {
        fit(Zoom.Fit.PAGE);
    }

    /** Pressed a second time, the button stays pressed. */
    private void fit(Zoom.Fit to) {
        page.zoom().fit(to);
        showFit(to);
    }
}
