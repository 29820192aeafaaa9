package app.ukemi.ui.shell;

import javafx.fxml.FXML;

/** The first screen of all: three doors. */
public final class WelcomeController {
    private final Doors doors;

    /** The three doors. */
    public interface Doors {
        void startWriting();

        void openJournal();

        void openSample();
    }

    public WelcomeController(Doors doors) {
        this.doors = doors;
    }

    @FXML
    private void startWriting() {
        doors.startWriting();
    }

    @FXML
    private void openJournal() {
        doors.openJournal();
    }

    @FXML
    private void openSample() {
        doors.openSample();
    }
}
