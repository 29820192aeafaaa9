package app.ukemi.db;

import java.sql.SQLException;

/** Somebody at another computer has taken the journal, and writes to it from now on. */
final class TakenOverException extends SQLException {
    private static final long serialVersionUID = 1L;

    TakenOverException() {
        super("The journal was taken over");
    }
}
