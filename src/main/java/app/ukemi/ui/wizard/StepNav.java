package app.ukemi.ui.wizard;

import app.ukemi.domain.Progress;
import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Icon;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Tips;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The six steps in a row: which one is shown, which are complete, and a way to each. */
public final class StepNav extends HBox {
    /** What a step takes beside its name, in widths of a letter: its circle, the spaces, and the line to the next. */
    private static final double BESIDE_A_NAME = 5;
    /** The name of the step that is shown is bold. */
    private static final double BOLD = 1.15;

    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
    /** How wide all names together are, with what stands beside them. */
    private double widthOfNames;

    public StepNav() {
        getStyleClass().add("step-nav");
    }

    /** Makes the six buttons; called once, by the screen that shows them. */
    public void use(Ui ui, Consumer<Step> go) {
        for (Step step : Step.values()) {
            var button = new Button(ui.text(step), circle(step));
            button.setId("step-" + step);
            button.getStyleClass().addAll("flat", "step-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> go.accept(step));
            buttons.put(step, button);
            if (step != Step.OWN) {
                getChildren().add(line());
            }
            getChildren().add(button);
        }
        widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
        Objects.requireNonNull(buttons.get(Step.OWN)).fontProperty().subscribe(this::measure);
    }

    /** Shows where the user is and how far each step has come. */
    public void show(Ui ui, Step current, Function<Step, Progress> progress) {
        buttons.forEach((step, button) -> {
            Progress come = progress.apply(step);
            String name = ui.text("mistake.step", step.ordinal() + 1, ui.text(step), ui.text(come));
            boolean wasCurrent = button.getPseudoClassStates().contains(Styles.CURRENT);
            // Each letter that is typed comes by here, and hardly ever changes how far a step has come.
            if (!name.equals(button.getAccessibleText()) || wasCurrent != (step == current)) {
                button.setAccessibleText(name);
                show(step, button, step == current, come);
            }
        });
        fit(getWidth());
    }

    private static void show(Step step, Button button, boolean current, Progress come) {
        button.pseudoClassStateChanged(Styles.CURRENT, current);
        button.pseudoClassStateChanged(Styles.COMPLETE, come == Progress.COMPLETE);
        button.pseudoClassStateChanged(Styles.BEGUN, come == Progress.BEGUN);
        button.setTooltip(Tips.of(button.getAccessibleText()));
        Label circle = (Label) Objects.requireNonNull(button.getGraphic());
        circle.setGraphic(come == Progress.COMPLETE && !current ? new Icon(Feather.CHECK) : null);
        circle.setText(circle.getGraphic() == null ? String.valueOf(step.ordinal() + 1) : "");
    }

    /** Names that do not fit give way, so that they never make the room wider than its window. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Where there is no room for all names, only the step that is shown has its name beside its number. */
    private void fit(double width) {
        boolean narrow = width < widthOfNames;
        buttons.values().forEach(button -> {
            boolean current = button.getPseudoClassStates().contains(Styles.CURRENT);
            button.pseudoClassStateChanged(Styles.NARROW, narrow && !current);
        });
    }

    /** All in the letters of the first, since the others have their new ones only after it. */
    private void measure(Font first) {
        Font font = Font.font(first.getFamily(), first.getSize());
        widthOfNames = buttons.values().stream()
                .mapToDouble(button -> BESIDE_A_NAME * font.getSize() + BOLD * width(button, font))
                .sum();
        fit(getWidth());
    }

    private static double width(Button button, Font font) {
        var name = new Text(button.getText());
        name.setFont(font);
        return name.getLayoutBounds().getWidth();
    }

    private static Label circle(Step step) {
        var circle = new Label(String.valueOf(step.ordinal() + 1));
        circle.getStyleClass().add("step-circle");
        return circle;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
