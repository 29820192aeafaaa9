package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.text.Keys;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The head of the list while the window is there and its journal is still being opened. Letters that are typed
 * meanwhile begin the sentence of a new mistake and are shown at once, where the list will show them. It is made by
 * hand, since it is what the first picture of the program waits for.
 */
final class FirstLine extends VBox {
    /** Longer than between the letters of who writes quickly. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Ui ui;
    private final EventHandler<KeyEvent> early = this::early;
    private final Subscription heard;
    private Subscription there = Subscription.EMPTY;
    private @Nullable TextField sentence;

    private boolean entered;
    /** Until then somebody is writing; null while nobody is. */
    private @Nullable Stoppable pause;
    private @Nullable Runnable waiting;

    /**
     * What was typed.
     *
     * @param entered whether the sentence was sent off by Enter, so that the mistake is to be begun with it
     */
    record Typed(String sentence, boolean entered) {
        static final Typed NOTHING = new Typed("", false);
    }

    FirstLine(Ui ui) {
        this.ui = ui;
        getStyleClass().add("journal");
        getStylesheets().add(Looks.sheet("journal/journal.css"));
        var heading = new Label(ui.text("journal.heading"));
        heading.getStyleClass().add("heading");
        var place = new Label(" ");
        place.getStyleClass().add("button-place");
        var head = new HBox(heading, place);
        head.getStyleClass().add("room-head");
        getChildren().add(head);
        heard = sceneProperty().subscribe(this::listen);
    }

    /**
     * Brings in what the first letter needs, beside the first picture: who has just made a mistake may write at once.
     */
    static void prepare() {
        var field = new TextField();
        field.setSkin(new TextFieldSkin(field));
        // JavaFX draws the caret by way of such memory, of which the first use takes longest.
        try (Arena arena = Arena.ofConfined()) {
            arena.allocate(ValueLayout.JAVA_INT).set(ValueLayout.JAVA_INT, 0, 0);
        }
    }

    private void listen(@Nullable Scene scene) {
        there.unsubscribe();
        if (scene != null) {
            scene.addEventFilter(KeyEvent.ANY, early);
            there = () -> scene.removeEventFilter(KeyEvent.ANY, early);
        }
    }

    /** Calls once, soon, or when the keys have rested for a moment. */
    void whenIdle(Runnable then) {
        ui.background().soon(() -> {
            if (pause == null) {
                then.run();
            } else {
                waiting = then;
            }
        });
    }

    private void rest() {
        pause = null;
        Runnable then = waiting;
        waiting = null;
        if (then != null) {
            then.run();
        }
    }

    private void early(KeyEvent key) {
        if (pause != null) {
            pause.stop();
        }
        pause = ui.background().after(PAUSE, this::rest);
        if (sentence != null && sentence.isFocused()) {
            return;
        }
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            write(Keys.letter(key));
        } else if (key.getCode() == KeyCode.SPACE) {
            // It would press whatever button has the keyboard.
            key.consume();
        }
    }

    private void write(String letter) {
        if (sentence != null) {
            sentence.appendText(letter);
        } else if (!letter.isBlank()) {
            begin(letter);
        }
    }

    private void begin(String letter) {
        var field = new TextField(letter);
        field.setAccessibleText(ui.text("journal.entry"));
        field.setOnAction(_ -> entered = true);
        field.textProperty().subscribe(() -> entered = false);
        var help = new Label(ui.text("journal.entry.help"));
        help.getStyleClass().addAll("muted", "small-text");
        help.setMinWidth(USE_PREF_SIZE);
        var entry = new HBox(field, help);
        HBox.setHgrow(field, Priority.ALWAYS);
        entry.getStyleClass().add("entry");
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                getChildren().remove(entry);
                sentence = null;
            }
        });
        getChildren().add(entry);
        sentence = field;
        focus();
    }

    /** Puts the keyboard into the sentence, if one has been begun: after a change of place it has lost it. */
    void focus() {
        if (sentence != null) {
            int caret = sentence.getCaretPosition();
            sentence.applyCss();
            sentence.requestFocus();
            sentence.positionCaret(caret == 0 ? sentence.getLength() : caret);
        }
    }

    /** Whether something has been typed that nobody has taken yet. */
    boolean hasWords() {
        return sentence != null && !sentence.getText().isBlank();
    }

    void afterAMoment(Runnable then) {
        ui.background().after(PAUSE, then);
    }

    /** Ends it, and tells what was typed. */
    Typed take() {
        there.unsubscribe();
        heard.unsubscribe();
        TextField field = sentence;
        sentence = null;
        return field == null ? Typed.NOTHING : new Typed(field.getText(), entered);
    }
}
