package app.ukemi.ui.plan;

import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Shown;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A box to tick for each part of the plan. Those that are never shared are there for the private version alone. */
public final class PartBoxes extends VBox {
    private final Map<PlanPart, CheckBox> boxes = new EnumMap<>(PlanPart.class);
    private final Label secret = new Label();

    public PartBoxes() {
        getStyleClass().add("part-boxes");
        secret.getStyleClass().addAll("muted", "small-text");
        secret.setWrapText(true);
    }

    /** Called once, by the room that shows them. */
    void use(Ui ui, Editing<PlanChoices> choices) {
        secret.setText(ui.text("plan.parts.private"));
        for (PlanPart part : PlanPart.values()) {
            if (part.isPrivate() && !getChildren().contains(secret)) {
                getChildren().add(secret);
            }
            var box = new CheckBox(ui.text(part));
            box.setId("part-" + part);
            box.setWrapText(true);
            box.setOnAction(_ -> choices.change(now -> now.with(part, box.isSelected())));
            boxes.put(part, box);
            getChildren().add(box);
        }
    }

    /**
     * Shows what is chosen.
     *
     * @param written the parts that have something to say
     */
    void show(Ui ui, PlanChoices choices, Set<PlanPart> written) {
        boolean all = choices.version() == PlanVersion.PRIVATE;
        Shown.when(all, secret);
        boxes.forEach((part, box) -> {
            Shown.when(all || !part.isPrivate(), box);
            box.setSelected(!choices.leftOut().contains(part));
            box.setText(written.contains(part) ? ui.text(part) : ui.text("plan.part.empty", ui.text(part)));
        });
    }
}
