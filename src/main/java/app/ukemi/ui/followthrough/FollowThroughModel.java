package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueThing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.rule.DueGroup;
import app.ukemi.domain.rule.DueThings;
import app.ukemi.ui.Ui;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All that is still to do, the next first, grouped by how near it is. */
public final class FollowThroughModel {
    private final Ui ui;
    private final ObservableList<DueLine> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<DueThing>> overdue = new ReadOnlyObjectWrapper<>(List.of());
    private List<DueThing> all = List.of();

    public FollowThroughModel(Ui ui) {
        this.ui = ui;
    }

    /** Takes what the journal holds now. */
    public void show(List<DueThing> things) {
        all = things.stream().sorted(DueThings.NEXT_FIRST).toList();
        arrange();
    }

    /** Takes what a mistake asks for now, in place of what it asked for. */
    public void take(Mistake mistake) {
        List<DueThing> next = DueThings.of(mistake).stream().sorted(DueThings.NEXT_FIRST).toList();
        List<DueThing> before = all.stream().filter(thing -> of(thing, mistake)).toList();
        if (!next.equals(before)) {
            show(Stream.concat(all.stream().filter(thing -> !of(thing, mistake)), next.stream()).toList());
        }
    }

    private static boolean of(DueThing thing, Mistake mistake) {
        return thing.mistake().equals(mistake.id());
    }

    private void arrange() {
        LocalDate today = ui.today();
        DayOfWeek weekBegins = WeekFields.of(ui.messages().locale()).getFirstDayOfWeek();
        Map<DueGroup, List<DueThing>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        thing -> DueGroup.of(thing, today, weekBegins),
                        () -> new EnumMap<>(DueGroup.class),
                        Collectors.toList()));
        List<DueLine> lines = new ArrayList<>();
        groups.forEach((group, things) -> {
            for (DueThing thing : things) {
                lines.add(new DueLine(thing, group, thing.equals(things.getFirst()) ? things.size() : 0));
            }
        });
        if (!lines.equals(shown)) {
            shown.setAll(lines);
        }
        overdue.set(List.copyOf(groups.getOrDefault(DueGroup.OVERDUE, List.of())));
    }

    public ObservableList<DueLine> shown() {
        return shown;
    }

    /** What should have been done before today, the longest overdue first. */
    public ReadOnlyObjectProperty<List<DueThing>> overdue() {
        return overdue.getReadOnlyProperty();
    }

    /** How much is overdue, and for how long, in one sentence; the empty text where nothing is. */
    public String overdueWords() {
        List<DueThing> late = overdue.get();
        if (late.isEmpty()) {
            return "";
        }
        DueThing first = late.getFirst();
        long days = ChronoUnit.DAYS.between(Objects.requireNonNull(first.due()), ui.today());
        return ui.text("journal.overdue.start", late.size(), days, new DueWords(ui).what(first));
    }

    /** The line of this row of a mistake. */
    Optional<DueLine> line(UUID row) {
        return shown.stream().filter(line -> line.thing().row().equals(row)).findFirst();
    }
}
