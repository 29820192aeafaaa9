package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom the plan was told, and when. */
public record PlanTold(UUID id, @Nullable Person to, @Nullable LocalDate on) implements Row {

    /** A new, empty row. */
    public static PlanTold blank(UUID id) {
        return new PlanTold(id, null, null);
    }

    public PlanTold withTo(@Nullable Person next) {
        return new PlanTold(id, next, on);
    }

    public PlanTold withOn(@Nullable LocalDate next) {
        return new PlanTold(id, to, next);
    }
}
