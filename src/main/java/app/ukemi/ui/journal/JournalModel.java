package app.ukemi.ui.journal;

import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TagColour;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.ui.Ui;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of mistakes on the screen: which are shown, in what order, and which still wait to be disclosed. */
public final class JournalModel {
    private static final Comparator<JournalLine> LAST_TRASHED =
            Comparator.comparing((JournalLine line) -> trashedAt(line)).reversed();

    private final Ui ui;
    private final ObservableList<JournalLine> shown = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Standing> filter = new SimpleObjectProperty<>();
    private final ObjectProperty<JournalSort> sort = new SimpleObjectProperty<>(JournalSort.LAST_NOTICED);
    private final StringProperty sentence = new SimpleStringProperty("");
    private Function<String, @Nullable TagColour> colours = _ -> null;
    private List<JournalLine> all = List.of();
    private List<JournalLine> trash = List.of();
    private Recurrence.Figure figure = new Recurrence.Figure(0, 0);

    public JournalModel(Ui ui) {
        this.ui = ui;
        filter.addListener((_, _, _) -> arrange());
        sort.addListener((_, _, _) -> arrange());
    }

    /** From whom the colours of tags are known. */
    public void colour(Function<String, @Nullable TagColour> known) {
        colours = known;
    }

    /** The colour of a tag; null where it has none. */
    @Nullable TagColour colour(String tag) {
        return colours.apply(tag);
    }

    /** Takes what the journal holds now, rated as of now. */
    public void show(List<Summary> summaries, PaceLimits limits) {
        show(summaries, limits, Map.of());
    }

    /** Takes what the journal holds now, rated as of now, with the groups of the same mistake. */
    public void show(List<Summary> summaries, PaceLimits limits, Map<UUID, UUID> groups) {
        Instant now = ui.now();
        Map<UUID, Recurrence.Again> again = Recurrence.of(summaries, groups);
        figure = Recurrence.figure(summaries, groups);
        List<JournalLine> lines = summaries.stream()
                .map(summary -> new JournalLine(summary, again.get(summary.id()), limits, now))
                .toList();
        all = lines.stream().filter(line -> line.summary().trashedAt() == null).toList();
        trash = lines.stream()
                .filter(line -> line.summary().trashedAt() != null)
                .sorted(LAST_TRASHED)
                .toList();
        arrange();
    }

    private static Instant trashedAt(JournalLine line) {
        return Objects.requireNonNullElse(line.summary().trashedAt(), Instant.MIN);
    }

    private void arrange() {
        Standing standing = filter.get();
        List<JournalLine> next = all.stream()
                .filter(line -> standing == null || line.summary().standing() == standing)
                .sorted(sort.get().comparator(ui.messages().locale()))
                .toList();
        if (ids(next).equals(ids(shown))) {
            replaceChanged(next);
        } else {
            shown.setAll(next);
        }
    }

    /** Line by line, so that the one that is selected stays so while the open ones grow older. */
    private void replaceChanged(List<JournalLine> next) {
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).looksLike(shown.get(i))) {
                shown.set(i, next.get(i));
            }
        }
    }

    private static List<UUID> ids(List<JournalLine> lines) {
        return lines.stream().map(line -> line.summary().id()).toList();
    }

    public ObservableList<JournalLine> shown() {
        return shown;
    }

    /** The mistake in the line after this one, or before it where it is the last; null where it is not shown. */
    public @Nullable UUID beside(UUID mistake) {
        List<UUID> lines = ids(shown);
        int at = lines.indexOf(mistake);
        if (at < 0 || lines.size() == 1) {
            return null;
        }
        return lines.get(at + 1 < lines.size() ? at + 1 : at - 1);
    }

    /** What lies in the trash, the last thrown away first. */
    public List<JournalLine> trash() {
        return trash;
    }

    public ObjectProperty<@Nullable Standing> filter() {
        return filter;
    }

    public ObjectProperty<JournalSort> sort() {
        return sort;
    }

    /** The sentence of a new mistake that is being written; it stays when the user looks elsewhere. */
    public StringProperty sentence() {
        return sentence;
    }

    /** Those of which nobody concerned has been told, the longest first. */
    public List<JournalLine> undisclosed() {
        return all.stream()
                .filter(line -> line.rating().pace() == Pace.OPEN)
                .sorted(JournalSort.SLOWEST.comparator(ui.messages().locale()))
                .toList();
    }

    /** How many of the mistakes that were fixed were made again after it. */
    public Recurrence.Figure figure() {
        return figure;
    }

    public int count() {
        return all.size();
    }

    public int count(Standing standing) {
        Predicate<JournalLine> same = line -> line.summary().standing() == standing;
        return (int) all.stream().filter(same).count();
    }
}
