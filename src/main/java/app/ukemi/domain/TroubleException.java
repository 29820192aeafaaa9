package app.ukemi.domain;

/** The journal could not be read or written. The reason is one that the messages have words for. */
public final class TroubleException extends Exception {
    private final SaveTrouble why;

    public TroubleException(SaveTrouble why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public SaveTrouble why() {
        return why;
    }
}
