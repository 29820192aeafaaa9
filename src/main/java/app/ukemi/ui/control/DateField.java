package app.ukemi.ui.control;

import app.ukemi.i18n.DateInput;
import app.ukemi.i18n.Typed;
import app.ukemi.ui.Ui;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A day, typed in the user's own form or picked. What is typed is taken when the keyboard leaves; what cannot be
 * read stays as it is and is marked with a sentence, and the day before it stays too.
 */
public final class DateField extends VBox {
    private final ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>();
    private final TextField text = new TextField();
    private final Button pick = new Button(null, new Icon(Feather.CALENDAR));
    private final Label hint = new Label();
    private String name = "";
    private boolean future;
    private @Nullable Ui ui;

    public DateField() {
        getStyleClass().add("date-field");
        text.getStyleClass().add("left-pill");
        pick.getStyleClass().addAll("button-icon", "right-pill");
        Hints.hide(hint);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new HBox(text, pick), hint);
        value.addListener((_, _, day) -> display(day));
        text.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        text.setOnAction(_ -> take());
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN && text.isEditable()) {
                openCalendar();
            }
        });
        pick.setOnAction(_ -> openCalendar());
    }

    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return value;
    }

    /** Whether a date without its year means one to come, such as a due date, and not one that was. */
    public void setFuture(boolean next) {
        future = next;
    }

    public boolean isFuture() {
        return future;
    }

    /** Whether something stands in it that could not be read. */
    public boolean isUnread() {
        return hint.isVisible();
    }

    public TextField text() {
        return text;
    }

    /** Gives the field its words and formats; called once, by the screen that shows it. */
    public void use(Ui given, String label) {
        ui = given;
        name = label;
        text.setPromptText(given.text("date.prompt"));
        pick.setAccessibleText(given.text("date.pick", label));
        pick.setTooltip(Tips.of(given.text("date.pick", label)));
        display(value.get());
    }

    private void display(@Nullable LocalDate day) {
        if (ui != null) {
            text.setText(day == null ? "" : ui.formats().date(day));
            understood();
        }
    }

    private void understood() {
        Hints.hide(hint);
        text.setAccessibleText(name);
    }

    private void take() {
        if (ui == null) {
            return;
        }
        DateInput input = future ? DateInput.future(ui.messages()) : DateInput.past(ui.messages());
        switch (input.parse(text.getText(), ui.today())) {
            case Typed.Read(LocalDate day) -> {
                value.set(day);
                display(day);
            }
            case Typed.Nothing() -> {
                value.set(null);
                understood();
            }
            case Typed.NotUnderstood() -> {
                String sentence = ui.text("date.not-understood", ui.formats().date(ui.today()));
                Hints.show(hint, sentence);
                text.setAccessibleText(Hints.named(name, sentence));
            }
        }
    }

    private void openCalendar() {
        if (ui == null) {
            return;
        }
        take();
        var calendar = new Calendar(value.get());
        var popover = new Popover(calendar);
        popover.setDetachable(false);
        Consumer<@Nullable LocalDate> picked = day -> {
            value.set(day);
            popover.hide();
            text.requestFocus();
        };
        calendar.valueProperty().addListener((_, _, day) -> picked.accept(day));
        var keys = new DayKeys(calendar, ui, picked);
        popover.show(pick);
        keys.begin();
    }
}
