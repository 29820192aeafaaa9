package app.ukemi.journal;

import app.ukemi.domain.TroubleException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong as names of classes and lines of code. Messages are left out: they may quote what the user wrote, as
 * that of a date which cannot be read does.
 */
public final class Trace {
    private static final int MOST_FRAMES = 40;

    private Trace() {}

    /** One line for each error and each frame, the cause behind its effect. */
    public static String of(Throwable error) {
        var text = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable each = error; each != null && told.add(each); each = each.getCause()) {
            append(text, each);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Throwable error) {
        text.append(text.isEmpty() ? "" : "caused by ").append(error.getClass().getName());
        if (error instanceof TroubleException trouble) {
            text.append(' ').append(trouble.why());
        }
        text.append('\n');
        StackTraceElement[] frames = error.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            text.append("  at ").append(frames[i]).append('\n');
        }
    }
}
