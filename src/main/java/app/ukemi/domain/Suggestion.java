package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea to avoid a repeat, with its giver; {@code action} is the action made from it. */
public record Suggestion(
        UUID id,
        @Nullable Person giver,
        String idea,
        @Nullable UUID action)
        implements Row {
    /** A new, empty row. */
    public static Suggestion blank(UUID id) {
        return new Suggestion(id, null, "", null);
    }

    public Suggestion withGiver(@Nullable Person next) {
        return new Suggestion(id, next, idea, action);
    }

    public Suggestion withIdea(String next) {
        return new Suggestion(id, giver, next, action);
    }

    public Suggestion withAction(@Nullable UUID next) {
        return new Suggestion(id, giver, idea, next);
    }
}
