package app.ukemi.ui.control;

import app.ukemi.ui.Ui;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DateCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a calendar, which by itself can only be clicked into: arrows go by days and weeks, Page Up and Page Down
 * by months, Home to today, and Enter picks. Each day is told to the screen reader with its month and year.
 */
final class DayKeys {
    private final Calendar calendar;
    private final Ui ui;
    private final Consumer<? super LocalDate> pick;
    private LocalDate at;

    DayKeys(Calendar calendar, Ui ui, Consumer<? super LocalDate> pick) {
        this.calendar = calendar;
        this.ui = ui;
        this.pick = pick;
        LocalDate chosen = calendar.getValue();
        at = chosen == null ? ui.today() : chosen;
        calendar.setDayCellFactory(_ -> new Day());
        calendar.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Puts the keyboard to the day that is chosen, or to today, as soon as the days are there. */
    void begin() {
        calendar.skinProperty().subscribe(_ -> to(at));
    }

    private void press(KeyEvent key) {
        LocalDate next = next(key.getCode());
        if (next != null) {
            to(next);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            pick.accept(at);
        }
    }

    private @Nullable LocalDate next(KeyCode key) {
        return switch (key) {
            case LEFT -> at.minusDays(1);
            case RIGHT -> at.plusDays(1);
            case UP -> at.minusWeeks(1);
            case DOWN -> at.plusWeeks(1);
            case PAGE_UP -> at.minusMonths(1);
            case PAGE_DOWN -> at.plusMonths(1);
            case HOME -> ui.today();
            default -> null;
        };
    }

    private void to(LocalDate day) {
        at = day;
        if (calendar.getSkin() instanceof CalendarSkin skin) {
            skin.goToDate(day, true);
        }
    }

    /** A day that says more than its number. */
    private final class Day extends DateCell {
        @Override
        public void updateItem(@Nullable LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setAccessibleText(day == null ? null : ui.formats().date(day));
        }
    }
}
