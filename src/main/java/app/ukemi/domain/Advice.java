package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asked for a way out said. */
public record Advice(UUID id, @Nullable Person asked, String said) implements Row {

    /** A new, empty row. */
    public static Advice blank(UUID id) {
        return new Advice(id, null, "");
    }

    public Advice withAsked(@Nullable Person next) {
        return new Advice(id, next, said);
    }

    public Advice withSaid(String next) {
        return new Advice(id, asked, next);
    }
}
