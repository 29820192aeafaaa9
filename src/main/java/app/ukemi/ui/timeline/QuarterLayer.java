package app.ukemi.ui.timeline;

import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.QuarterCounts;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts that the bar of a quarter is stacked of, from the bottom.
 *
 * @param style the class of style sheets that it is drawn in
 * @param name what it is called
 * @param mark the shape that stands on it besides its colour; null where its filling tells it apart
 */
record QuarterLayer(String style, String name, ToIntFunction<QuarterCounts> count, @Nullable Pace mark) {

    /** By pace, the quickest at the bottom. */
    static List<QuarterLayer> paces(Ui ui) {
        return List.of(Pace.values()).stream()
                .map(pace -> new QuarterLayer(Chart.style(pace), ui.text(pace), counts -> counts.of(pace), pace))
                .toList();
    }

    /** By whether those told first heard it from me. */
    static List<QuarterLayer> heard(Ui ui) {
        return List.of(
                layer(ui, HeardFirst.FROM_ME),
                layer(ui, HeardFirst.FROM_OTHERS),
                new QuarterLayer("not-said", ui.text("quarters.not-said"), QuarterCounts::notSaid, null));
    }

    private static QuarterLayer layer(Ui ui, HeardFirst heard) {
        return new QuarterLayer(Chart.style(heard), ui.text(heard), counts -> counts.of(heard), null);
    }
}
