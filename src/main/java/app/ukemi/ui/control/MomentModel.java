package app.ukemi.ui.control;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import app.ukemi.domain.rule.WallTime;
import app.ukemi.i18n.TimeInput;
import app.ukemi.i18n.Typed;
import app.ukemi.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it is entered: a day, a time if it is known, how exactly, and in which zone. An entry that cannot be
 * read leaves the moment as it was. A day without a time is known to the day; typing a time makes it exact.
 */
public final class MomentModel {
    private final Ui ui;
    private final ObjectProperty<@Nullable Moment> value = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final ObjectProperty<Precision> precision = new SimpleObjectProperty<>(Precision.MINUTE);
    private final ObjectProperty<ZoneId> zone;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper twice = new ReadOnlyBooleanWrapper();
    private boolean showing;

    MomentModel(Ui ui) {
        this.ui = ui;
        zone = new SimpleObjectProperty<>(ui.clock().getZone());
        value.addListener((_, _, moment) -> show(moment));
        day.addListener((_, _, _) -> take());
        precision.addListener((_, _, wanted) -> wanted(wanted));
        zone.addListener((_, _, _) -> take());
    }

    /** Takes what stands in the fields; called when the keyboard leaves one of them. */
    void take() {
        if (showing) {
            return;
        }
        LocalDate on = day.get();
        Typed<LocalTime> typed = new TimeInput(ui.messages().locale()).parse(time.get());
        if (typed instanceof Typed.NotUnderstood) {
            hint(ui.text("moment.time.not-understood"), false);
        } else if (on == null) {
            value.set(null);
            hint(typed instanceof Typed.Nothing ? "" : ui.text("moment.time.no-day"), false);
        } else {
            take(on, typed);
        }
    }

    private void take(LocalDate on, Typed<LocalTime> typed) {
        boolean timed = typed instanceof Typed.Read;
        LocalTime at = typed instanceof Typed.Read(LocalTime read) ? read : LocalTime.MIDNIGHT;
        WallTime wall = WallTime.of(on.atTime(at), zone.get());
        Moment before = value.get();
        Instant instant = wall.keeping(before == null ? null : before.at());
        value.set(new Moment(instant, zone.get(), effective(timed)));
        show(value.get());
        if (timed) {
            explain(wall, instant);
        }
    }

    private Precision effective(boolean timed) {
        Precision wanted = precision.get();
        if (timed) {
            return wanted == Precision.HOUR ? Precision.HOUR : Precision.MINUTE;
        }
        return wanted == Precision.MONTH ? Precision.MONTH : Precision.DAY;
    }

    private void explain(WallTime wall, Instant taken) {
        switch (wall) {
            case WallTime.Plain _ -> hint("", false);
            case WallTime.Gap gap ->
                hint(ui.text("moment.gap", ui.formats().time(gap.takenAs().toLocalTime())), false);
            case WallTime.Overlap(Instant earlier, Instant later) ->
                hint(ui.text("moment.overlap", taken.isBefore(later) ? 1 : 2), !earlier.equals(later));
        }
    }

    /** Takes the other one of two instants that the clock showed alike. */
    void takeOther() {
        Moment now = value.get();
        if (now != null
                && WallTime.of(now.local().toLocalDateTime(), now.zone())
                        instanceof WallTime.Overlap(Instant earlier, Instant later)) {
            Instant other = now.at().isBefore(later) ? later : earlier;
            value.set(new Moment(other, now.zone(), now.precision()));
            hint(ui.text("moment.overlap", other.equals(earlier) ? 1 : 2), true);
        }
    }

    private void wanted(Precision wanted) {
        if (!showing && (wanted == Precision.DAY || wanted == Precision.MONTH)) {
            time.set("");
        }
        take();
    }

    private void show(@Nullable Moment moment) {
        showing = true;
        hint("", false);
        if (moment == null) {
            day.set(null);
        } else {
            day.set(moment.local().toLocalDate());
            time.set(timed(moment) ? ui.formats().time(moment.local().toLocalTime()) : "");
            precision.set(moment.precision());
            zone.set(moment.zone());
        }
        showing = false;
    }

    private static boolean timed(Moment moment) {
        return moment.precision() == Precision.MINUTE || moment.precision() == Precision.HOUR;
    }

    private void hint(String sentence, boolean timeWasTwice) {
        hint.set(sentence);
        twice.set(timeWasTwice);
    }

    ObjectProperty<@Nullable Moment> value() {
        return value;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    StringProperty time() {
        return time;
    }

    ObjectProperty<Precision> precision() {
        return precision;
    }

    ObjectProperty<ZoneId> zone() {
        return zone;
    }

    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty twice() {
        return twice.getReadOnlyProperty();
    }
}
