package app.ukemi.print;

import org.jspecify.annotations.Nullable;

/** A page was not printed or saved. */
public final class PrintException extends Exception {
    private final PrintTrouble why;

    PrintException(PrintTrouble why, @Nullable Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public PrintTrouble why() {
        return why;
    }
}
