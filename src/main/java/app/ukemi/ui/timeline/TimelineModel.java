package app.ukemi.ui.timeline;

import app.ukemi.domain.TagColour;
import app.ukemi.domain.rule.Timeline;
import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.domain.rule.TimelineFilter.Found;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.Trait;
import app.ukemi.domain.rule.YearPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The timeline on the screen: what there is, what is let through, and which row one is at. Kept while the app runs. */
public final class TimelineModel {
    private final ObservableList<TimelineRow> shown = FXCollections.observableArrayList();
    private final ObjectProperty<TimelineFilter> filter = new SimpleObjectProperty<>(TimelineFilter.ALL);
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
    private Function<String, @Nullable TagColour> colours = _ -> null;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found(List.of(), Map.of()));

    public TimelineModel() {
        filter.subscribe(this::find);
    }

    /** From whom the colours of tags are known. */
    public void colour(Function<String, @Nullable TagColour> known) {
        colours = known;
    }

    /** The colour of a tag; null where it has none, and for what is no tag. */
    @Nullable TagColour colour(Trait trait) {
        return trait instanceof Trait.Tagged(String tag) ? colours.apply(tag) : null;
    }

    /** Takes what the journal holds now. */
    public void show(Timeline next) {
        timeline.set(next);
        find();
    }

    /** The open ones have grown older. */
    public void tick(Instant now) {
        show(timeline.get().at(now));
    }

    /** Chooses a trait, or no longer. */
    public void choose(Trait trait, boolean chosen) {
        filter.set(filter.get().with(trait, chosen));
    }

    /** The row noticed last at or before this place in time, else the earliest. */
    int nearest(YearPlace place) {
        for (int i = 0; i < shown.size(); i++) {
            YearPlace noticed = YearPlace.of(shown.get(i));
            if (noticed != null && noticed.compareTo(place) <= 0) {
                return i;
            }
        }
        return Math.max(0, shown.size() - 1);
    }

    /** Whether the next of these rows was noticed in another month. */
    static boolean endsMonth(List<TimelineRow> rows, int at) {
        return at + 1 < rows.size() && !Objects.equals(month(rows.get(at)), month(rows.get(at + 1)));
    }

    private static @Nullable YearMonth month(TimelineRow row) {
        LocalDate noticed = row.noticedOn();
        return noticed == null ? null : YearMonth.from(noticed);
    }

    private void find() {
        Found next = timeline.get().find(filter.get());
        replace(next.rows());
        found.set(next);
    }

    /** Where the same mistakes stay, row by row, so that the list keeps its place while the open ones grow. */
    private void replace(List<TimelineRow> next) {
        if (!sameMistakes(next)) {
            shown.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(shown.get(i))) {
                shown.set(i, next.get(i));
            }
        }
    }

    private boolean sameMistakes(List<TimelineRow> next) {
        boolean same = next.size() == shown.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).summary().id().equals(shown.get(i).summary().id());
        }
        return same;
    }

    /** All there is, and the limits and the time that it is rated by. */
    public ReadOnlyObjectProperty<Timeline> timeline() {
        return timeline.getReadOnlyProperty();
    }

    /** What the filter lets through, the last noticed first, with its counts. Changes after {@link #shown()}. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** The rows that the filter lets through, for the list. */
    public ObservableList<TimelineRow> shown() {
        return shown;
    }

    public ObjectProperty<TimelineFilter> filter() {
        return filter;
    }

    /** The mistake whose row one is at; null where none was. */
    public ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }
}
