package app.ukemi.ui.control;

import app.ukemi.domain.Step;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Six short bars, filled for the steps that are complete. The words beside them say the same. */
public final class StepDots extends HBox {

    public StepDots() {
        getStyleClass().add("step-dots");
        for (Step step : Step.values()) {
            var dot = new Region();
            dot.getStyleClass().add("step-dot");
            dot.setId("dot-" + step);
            getChildren().add(dot);
        }
    }

    public void show(Set<Step> complete) {
        for (Step step : Step.values()) {
            getChildren()
                    .get(step.ordinal())
                    .pseudoClassStateChanged(Styles.COMPLETE, complete.contains(step));
        }
    }
}
