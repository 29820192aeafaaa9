package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.Timeline;
import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.domain.rule.Trait;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Emphasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What leaves the window: the rows as filtered, what they were filtered by in words, and what the data says of them.
 */
public record TimelineOut(Timeline timeline, List<String> filters, List<String> said) {

    public static TimelineOut of(Ui ui, TimelineModel model) {
        Timeline all = model.timeline().get();
        var shown = new Timeline(model.found().get().rows(), all.limits(), all.now());
        var words = new TrendWords(ui);
        List<String> said = TrendData.of(shown.rows(), shown.limits()).findings().stream()
                .map(finding -> Emphasis.plain(words.of(finding)))
                .toList();
        return new TimelineOut(shown, filters(ui, model.filter().get()), said);
    }

    private static List<String> filters(Ui ui, TimelineFilter filter) {
        List<String> words = new ArrayList<>(filter.chosen().stream()
                .sorted(Comparator.comparing(Trait::facet).thenComparing(trait -> TraitWords.of(trait, ui)))
                .map(trait -> TraitWords.of(trait, ui))
                .toList());
        if (!filter.text().isBlank()) {
            words.add(ui.text("timeline.text.chip", filter.text().strip()));
        }
        return words;
    }
}
