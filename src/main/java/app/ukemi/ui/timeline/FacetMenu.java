package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineFilter.Found;
import app.ukemi.domain.rule.Trait;
import app.ukemi.domain.rule.Trait.Facet;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.TagMark;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The traits of one facet to choose among, each with how many there are. Made when it is opened. */
final class FacetMenu extends MenuButton {
    private final Ui ui;
    private final TimelineModel model;
    private final Facet facet;

    FacetMenu(Ui ui, TimelineModel model, Facet facet) {
        super(ui.text(facet));
        setAccessibleText(getText());
        this.ui = ui;
        this.model = model;
        this.facet = facet;
        setId("facet-" + facet);
        getStyleClass().add("facet");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> offer(model.found().get()));
    }

    private void offer(Found found) {
        getItems().setAll(traits(found).stream().map(trait -> item(trait, found)).toList());
        if (getItems().isEmpty()) {
            var none = new MenuItem(ui.text("timeline.facet.none"));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private CheckMenuItem item(Trait trait, Found found) {
        var item = new CheckMenuItem(ui.text("timeline.count", TraitWords.of(trait, ui), found.count(trait)));
        item.setMnemonicParsing(false);
        item.setGraphic(TagMark.of(model.colour(trait)));
        boolean chosen = model.filter().get().chosen().contains(trait);
        item.setSelected(chosen);
        item.setOnAction(_ -> model.choose(trait, !chosen));
        return item;
    }

    /** Those that some row has, and those that are chosen although none has them now. */
    private List<Trait> traits(Found found) {
        Set<Trait> offered = new HashSet<>(found.counts().keySet());
        offered.addAll(model.filter().get().chosen());
        return offered.stream()
                .filter(trait -> trait.facet() == facet)
                .sorted(order())
                .toList();
    }

    /** Years the last first, what has an order of its own in that order, tags by the alphabet. */
    private Comparator<Trait> order() {
        Collator alphabet = Collator.getInstance(ui.messages().locale());
        return (one, other) -> switch (one) {
            case Trait.InYear(int year) when other instanceof Trait.InYear(int next) -> Integer.compare(next, year);
            case Trait.OfSeverity(var bad) when other instanceof Trait.OfSeverity(var next) -> bad.compareTo(next);
            case Trait.WrongAt(var where) when other instanceof Trait.WrongAt(var next) -> where.compareTo(next);
            case Trait.Made(var again) when other instanceof Trait.Made(var next) -> again.compareTo(next);
            case Trait.Stands(var state) when other instanceof Trait.Stands(var next) -> state.compareTo(next);
            default -> alphabet.compare(TraitWords.of(one, ui), TraitWords.of(other, ui));
        };
    }
}
