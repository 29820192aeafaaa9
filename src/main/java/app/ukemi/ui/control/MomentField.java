package app.ukemi.ui.control;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A moment: its day, its time, how exactly it is known, and its zone where that is not the local one. */
public final class MomentField extends VBox {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();

    private final ObjectProperty<@Nullable Moment> value = new SimpleObjectProperty<>();
    private @Nullable MomentModel model;

    @FXML private DateField day;
    @FXML private TextField time;
    @FXML private ComboBox<Precision> precision;
    @FXML private Button openZone;
    @FXML private HBox zoneLine;
    @FXML private TextField zone;
    @FXML private HBox hintLine;
    @FXML private Label hint;
    @FXML private Button other;

    public MomentField() {
        getStyleClass().add("moment-field");
    }

    public ObjectProperty<@Nullable Moment> valueProperty() {
        return value;
    }

    /** Builds the field with its words and formats; called once, by the screen that shows it. */
    public void use(Ui ui, String label) {
        var entered = new MomentModel(ui);
        model = entered;
        Views.fill(this, ui);
        day.use(ui, ui.text("moment.date", label));
        day.valueProperty().bindBidirectional(entered.day());
        time.textProperty().bindBidirectional(entered.time());
        Hints.tell(time, ui.text("moment.time", label), entered.hint());
        takeWhenLeft(time, entered::take);
        precision.getItems().setAll(Precision.values());
        precision.setConverter(words(ui));
        precision.setAccessibleText(ui.text("moment.precision", label));
        precision.valueProperty().bindBidirectional(entered.precision());
        useZone(ui, label, entered);
        hint.textProperty().bind(entered.hint());
        hintLine.visibleProperty().bind(entered.hint().isNotEmpty());
        hintLine.managedProperty().bind(hintLine.visibleProperty());
        other.visibleProperty().bind(entered.twice());
        other.managedProperty().bind(other.visibleProperty());
        entered.value().bindBidirectional(value);
        openZone(!entered.zone().get().equals(ui.clock().getZone()));
    }

    /** Whether a time stands in it that could not be read, or one whose day is not known. */
    public boolean isUnread() {
        return model != null && !model.hint().get().isEmpty();
    }

    private void useZone(Ui ui, String label, MomentModel entered) {
        zone.setAccessibleText(ui.text("moment.zone", label));
        zone.setText(entered.zone().get().getId());
        entered.zone().addListener((_, _, next) -> {
            zone.setText(next.getId());
            openZone(zoneLine.isVisible() || !next.equals(ui.clock().getZone()));
        });
        takeWhenLeft(zone, () -> takeZone(entered));
        Suggest.to(zone, typed -> Offers.like(ZONES, id -> id, typed.replace(' ', '_')), id -> id, id -> {
            zone.setText(id);
            takeZone(entered);
        });
        openZone.setTooltip(Tips.of(ui.text("moment.zone.change")));
        openZone.setAccessibleText(ui.text("moment.zone", label));
    }

    /** A name that is no zone gives way to the zone that holds. */
    private void takeZone(MomentModel entered) {
        String typed = zone.getText().strip();
        ZONES.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .map(ZoneId::of)
                .ifPresent(entered.zone()::set);
        zone.setText(entered.zone().get().getId());
    }

    private static void takeWhenLeft(TextField field, Runnable take) {
        field.setOnAction(_ -> take.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take.run();
            }
        });
    }

    @FXML
    private void showZone() {
        openZone(true);
        zone.requestFocus();
        zone.selectAll();
    }

    @FXML
    private void takeOther() {
        if (model != null) {
            model.takeOther();
        }
    }

    private void openZone(boolean open) {
        zoneLine.setVisible(open);
        zoneLine.setManaged(open);
        openZone.setVisible(!open);
        openZone.setManaged(!open);
    }

    private static StringConverter<Precision> words(Ui ui) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Precision each) {
                return each == null ? "" : ui.text(each);
            }

            @Override
            public @Nullable Precision fromString(String words) {
                return null;
            }
        };
    }
}
