package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was hurt by the mistake: how, and whether they must hear of it. */
public record Concerned(
        UUID id,
        @Nullable Person person,
        String hurt,
        boolean mustHear)
        implements Row {

    /** A new, empty row. */
    public static Concerned blank(UUID id) {
        return new Concerned(id, null, "", true);
    }

    public Concerned withPerson(@Nullable Person next) {
        return new Concerned(id, next, hurt, mustHear);
    }

    public Concerned withHurt(String next) {
        return new Concerned(id, person, next, mustHear);
    }

    public Concerned withMustHear(boolean next) {
        return new Concerned(id, person, hurt, next);
    }
}
