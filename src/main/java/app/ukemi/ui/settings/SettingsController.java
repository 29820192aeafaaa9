package app.ukemi.ui.settings;

import app.ukemi.domain.PaceLimits;
import app.ukemi.i18n.Messages;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Hints;
import app.ukemi.ui.control.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The room of the user's own wishes: looks, language, and what counts as prompt. */
public final class SettingsController {
    private final Ui ui;
    private final Preferences preferences;
    private final Doors doors;

    @FXML private VBox room;
    @FXML private Choice<Theme> theme;
    @FXML private ComboBox<Integer> textSize;
    @FXML private ComboBox<String> language;
    @FXML private CheckBox checks;
    @FXML private CheckBox onThisDay;
    @FXML private VBox limitsBox;
    @FXML private Button tags;
    @FXML private Button backups;
    @FXML private TextField prompt;
    @FXML private TextField slow;
    @FXML private Label limitsHint;

    /** What the settings change outside of this room. */
    public interface Doors {
        /** The limits of the open journal; null where none is open. */
        @Nullable PaceLimits limits();

        void setLimits(PaceLimits limits);

        /** Shows everything anew in the language now chosen. */
        void languageChanged();

        boolean readOnly();

        /** Shows the tags of the open journal. */
        void tags();

        /** Whether a journal is open that is backed up. */
        boolean backedUp();

        /** Shows the backups of the open journal. */
        void backups();
    }

    public SettingsController(Ui ui, Preferences preferences, Doors doors) {
        this.ui = ui;
        this.preferences = preferences;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        Bind.hold(room, this);
        theme.offer(List.of(Theme.values()), each -> ui.text("settings.theme." + each));
        theme.valueProperty().set(preferences.theme().get());
        theme.valueProperty().addListener((_, before, now) -> {
            if (now == null) {
                theme.valueProperty().set(before);
            } else {
                preferences.theme().set(now);
            }
        });
        textSize.getItems().setAll(Preferences.TEXT_SIZES);
        textSize.setConverter(words(size -> ui.text("settings.text-size.percent", size)));
        textSize.setValue(preferences.textSize().get());
        textSize.valueProperty().addListener((_, _, size) -> preferences.textSize().set(size));
        language.getItems().add("");
        language.getItems().addAll(Messages.LANGUAGES);
        language.setConverter(words(this::languageName));
        language.setValue(preferences.language().get());
        language.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInLanguages);
        language.setOnHidden(_ -> takeLanguage());
        checks.setSelected(preferences.checks().get());
        checks.selectedProperty().addListener((_, _, on) -> preferences.checks().set(on));
        onThisDay.setSelected(preferences.onThisDay().get());
        onThisDay.setOnAction(_ -> preferences.onThisDay().set(onThisDay.isSelected()));
        showLimits();
    }

    /** Arrows go through the open list: each language on the way would else show the whole window anew. */
    private void keyInLanguages(KeyEvent key) {
        boolean arrow = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP;
        if (arrow && !language.isShowing()) {
            language.show();
            key.consume();
        }
    }

    private void takeLanguage() {
        if (!language.getValue().equals(preferences.language().get())) {
            preferences.language().set(language.getValue());
            doors.languageChanged();
        }
    }

    private void showLimits() {
        PaceLimits limits = doors.limits();
        Shown.when(limits != null, limitsBox, tags);
        Shown.when(doors.backedUp(), backups);
        if (limits != null) {
            prompt.setText(String.valueOf(limits.prompt().toHours()));
            slow.setText(String.valueOf(limits.slow().toHours()));
            prompt.setEditable(!doors.readOnly());
            slow.setEditable(!doors.readOnly());
            List.of(prompt, slow).forEach(this::takeWhenLeft);
            Hints.tell(prompt, ui.text("settings.limits.prompt"), limitsHint.textProperty());
            Hints.tell(slow, ui.text("settings.limits.slow"), limitsHint.textProperty());
        }
        limitsHint.setText("");
    }

    @FXML
    private void showTags() {
        doors.tags();
    }

    @FXML
    private void showBackups() {
        doors.backups();
    }

    private void takeWhenLeft(TextField field) {
        field.setOnAction(_ -> takeLimits());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                takeLimits();
            }
        });
    }

    private void takeLimits() {
        try {
            var limits = new PaceLimits(hours(prompt), hours(slow));
            limitsHint.setText(limits.sensible() ? "" : ui.text("settings.limits.order"));
            if (limits.sensible()) {
                doors.setLimits(limits);
            }
        } catch (NumberFormatException | ArithmeticException _) {
            limitsHint.setText(ui.text("settings.limits.not-understood"));
        }
    }

    private static Duration hours(TextField field) {
        return Duration.ofHours(Long.parseLong(field.getText().strip()));
    }

    private String languageName(String tag) {
        if (tag.isEmpty()) {
            return ui.text("settings.language.system");
        }
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
