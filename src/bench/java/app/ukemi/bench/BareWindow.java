package app.ukemi.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that takes a key: one window with one text field, which shows what JavaFX itself costs. */
public final class BareWindow {
    private BareWindow() {}

    /** Opens the window; with a word, it ends at once, as the program does with {@code --version}. */
    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(Window.class);
        }
    }

    /** The window, of the size that ours has. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var field = new TextField();
            field.setPromptText("What happened?");
            stage.setScene(new Scene(new StackPane(field), 1280, 800));
            stage.show();
            field.requestFocus();
            if (System.getProperty("ukemi.rehearsal") != null) {
                rehearse(field);
            }
        }

        /** As one uses it, for the cache that is made of what is loaded meanwhile; then it ends. */
        private static void rehearse(TextField field) {
            for (String letter : "Slipped".split("")) {
                field.fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
            }
            field.getScene().addPostLayoutPulseListener(new Runnable() {
                private int pulses;

                @Override
                public void run() {
                    pulses++;
                    if (pulses > 5) {
                        Platform.exit();
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            });
            Platform.requestNextPulse();
        }
    }
}
