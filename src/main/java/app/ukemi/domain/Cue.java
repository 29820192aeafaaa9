package app.ukemi.domain;

/**
 * An occasion at which one means to do something: when this happens, I will do that. Both are the user's words.
 *
 * @param when what sets it off
 * @param then what I will do
 */
public record Cue(String when, String then) {

    /** None was thought of. */
    public static final Cue NONE = new Cue("", "");

    public Cue withWhen(String next) {
        return new Cue(next, then);
    }

    public Cue withThen(String next) {
        return new Cue(when, next);
    }

    /** Whether anything of it is written. */
    public boolean isWritten() {
        return !when.isBlank() || !then.isBlank();
    }
}
