package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.domain.rule.Trait;
import app.ukemi.domain.rule.Trait.Facet;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.PaceStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** The paces to choose among, each with its shape and how many there are. */
final class PaceChips {
    private final Ui ui;
    private final TimelineModel model;
    private final ToggleButton all = new ToggleButton();
    private final Map<Pace, ToggleButton> chips = new EnumMap<>(Pace.class);

    PaceChips(Ui ui, TimelineModel model, Watch watch) {
        this.ui = ui;
        this.model = model;
        all.setText(ui.text("timeline.all"));
        all.setId("pace-all");
        all.getStyleClass().add("pace-chip");
        all.setOnAction(_ -> model.filter().set(model.filter().get().without(Facet.PACE)));
        all.setMinWidth(Region.USE_PREF_SIZE);
        for (Pace pace : Pace.values()) {
            chips.put(pace, chip(pace));
        }
        watch.on(model.found(), this::show);
    }

    /** The buttons in their order, each to wrap by itself where the window is narrow. */
    List<ToggleButton> buttons() {
        return Stream.concat(Stream.of(all), chips.values().stream()).toList();
    }

    private ToggleButton chip(Pace pace) {
        var mark = new Region();
        mark.getStyleClass().add("pace-mark");
        PaceStyle.mark(mark, pace);
        var chip = new ToggleButton();
        chip.setGraphic(mark);
        chip.setId("pace-" + pace);
        chip.getStyleClass().add("pace-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        PaceStyle.mark(chip, pace);
        chip.setOnAction(_ -> model.choose(new Trait.OfPace(pace), chip.isSelected()));
        return chip;
    }

    private void show(TimelineFilter.Found found) {
        TimelineFilter filter = model.filter().get();
        chips.forEach((pace, chip) -> {
            var trait = new Trait.OfPace(pace);
            boolean chosen = filter.chosen().contains(trait);
            chip.setText(ui.text("timeline.count", ui.text(pace), found.count(trait)));
            chip.setSelected(chosen);
            boolean offered = chosen || pace != Pace.UNRATED || found.count(trait) > 0;
            chip.setVisible(offered);
            chip.setManaged(offered);
        });
        all.setSelected(filter.chosen().stream().noneMatch(trait -> trait.facet() == Facet.PACE));
    }
}
