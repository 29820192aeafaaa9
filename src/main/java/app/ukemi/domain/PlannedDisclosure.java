package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disclosure still to come: to whom, and by when. */
public record PlannedDisclosure(UUID id, @Nullable Person to, @Nullable LocalDate by) implements Row {

    /** A new, empty row. */
    public static PlannedDisclosure blank(UUID id) {
        return new PlannedDisclosure(id, null, null);
    }

    public PlannedDisclosure withTo(@Nullable Person next) {
        return new PlannedDisclosure(id, next, by);
    }

    public PlannedDisclosure withBy(@Nullable LocalDate next) {
        return new PlannedDisclosure(id, to, next);
    }
}
