package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.domain.rule.Trait;
import app.ukemi.domain.rule.Trait.Facet;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Icon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** What the timeline is filtered by besides the pace: a text, the facets, and what is chosen as chips to take away. */
final class FilterBar extends FlowPane {
    private final Ui ui;
    private final TimelineModel model;
    private final TextField text = new TextField();
    private final List<Node> fixed = new ArrayList<>();

    FilterBar(Ui ui, TimelineModel model, Watch watch) {
        this.ui = ui;
        this.model = model;
        setId("filters");
        getStyleClass().add("filter-bar");
        text.setId("filter-text");
        text.getStyleClass().add("filter-text");
        text.setPromptText(ui.text("timeline.text"));
        text.setAccessibleText(ui.text("timeline.text"));
        text.setText(model.filter().get().text());
        text.textProperty().addListener((_, _, words) -> model.filter().set(model.filter().get().withText(words)));
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                text.clear();
            }
        });
        fixed.add(text);
        Stream.of(Facet.values())
                .filter(facet -> facet != Facet.PACE)
                .forEach(facet -> fixed.add(new FacetMenu(ui, model, facet)));
        getChildren().setAll(fixed);
        watch.on(model.filter(), this::show);
    }

    /** The chips change; what has the keyboard stays where it is. */
    private void show(TimelineFilter filter) {
        if (!text.getText().equals(filter.text())) {
            text.setText(filter.text());
        }
        getChildren().remove(fixed.size(), getChildren().size());
        filter.chosen().stream()
                .sorted(Comparator.comparing(Trait::facet).thenComparing(trait -> TraitWords.of(trait, ui)))
                .forEach(trait -> getChildren().add(chip(TraitWords.of(trait, ui), filter.with(trait, false))));
        if (!filter.text().isBlank()) {
            getChildren().add(chip(ui.text("timeline.text.chip", filter.text().strip()), filter.withText("")));
        }
        if (!filter.isAll()) {
            getChildren().add(clear());
        }
    }

    private Button chip(String words, TimelineFilter without) {
        var chip = new Button(words, new Icon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(ui.text("timeline.chip", words));
        chip.setOnAction(_ -> take(without));
        return chip;
    }

    private Button clear() {
        var clear = new Button(ui.text("timeline.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("link");
        clear.setOnAction(_ -> take(TimelineFilter.ALL));
        return clear;
    }

    /** The button that was pressed goes away, so the keyboard goes to the text. */
    private void take(TimelineFilter next) {
        model.filter().set(next);
        text.requestFocus();
    }
}
