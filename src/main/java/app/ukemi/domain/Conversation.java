package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk about the mistake with somebody who learns from it. */
public record Conversation(
        UUID id,
        @Nullable Person with,
        @Nullable LocalDate on,
        @Nullable Affected affected,
        String said)
        implements Row {

    /** A new, empty row. */
    public static Conversation blank(UUID id) {
        return new Conversation(id, null, null, null, "");
    }

    public Conversation withWith(@Nullable Person next) {
        return new Conversation(id, next, on, affected, said);
    }

    public Conversation withOn(@Nullable LocalDate next) {
        return new Conversation(id, with, next, affected, said);
    }

    public Conversation withAffected(@Nullable Affected next) {
        return new Conversation(id, with, on, next, said);
    }

    public Conversation withSaid(String next) {
        return new Conversation(id, with, on, affected, next);
    }
}
