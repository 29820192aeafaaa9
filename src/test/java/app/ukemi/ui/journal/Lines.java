package app.ukemi.ui.journal;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Light rows of mistakes, of which only what a test is about is said. */
final class Lines {
    private static final Summary.Work NO_WORK = new Summary.Work(0, 0, List.of(), null, "");

    private Lines() {}

    /** Noticed so many hours before noon, and nobody told. */
    static Summary open(String title, int hours) {
        return line(title, minute(hours), null, null, Standing.IN_PROGRESS);
    }

    /** Told so many hours after it was noticed, the day before yesterday at noon. */
    static Summary told(String title, int lag) {
        return line(title, minute(48), minute(48 - lag), null, Standing.FOLLOWING_THROUGH);
    }

    static Summary severe(String title, @Nullable Severity severity, int hours) {
        return line(title, minute(hours), null, severity, Standing.IN_PROGRESS);
    }

    static Summary closed(String title) {
        return line(title, minute(48), minute(47), null, Standing.CLOSED);
    }

    /** It does not say when it was noticed. */
    static Summary begun(String title) {
        return line(title, null, null, null, Standing.IN_PROGRESS);
    }

    static Summary trashed(Summary line, Instant at) {
        return new Summary(
                line.id(),
                line.title(),
                line.moments(),
                line.after(),
                line.traits(),
                line.stand(),
                line.work(),
                at);
    }

    static Summary at(Step next, Standing standing, Summary.Work work) {
        return new Summary(
                new UUID(1, 1),
                "Lost a disk",
                new PaceMoments(null, null, minute(2), null, true),
                Summary.After.NOTHING,
                Summary.Traits.NONE,
                new Summary.Stand(Set.of(), next, standing),
                work,
                null);
    }

    /** So many actions, of which those with a due day are open. */
    static Summary.Work work(int actions, List<LocalDate> dues, @Nullable LocalDate review) {
        return new Summary.Work(actions, dues.size(), dues, review, "");
    }

    private static Summary line(
            String title,
            @Nullable Moment noticed,
            @Nullable Moment told,
            @Nullable Severity severity,
            Standing standing) {
        return new Summary(
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                title,
                new PaceMoments(null, null, noticed, told, true),
                Summary.After.NOTHING,
                new Summary.Traits(severity, List.of(), Set.of(), null),
                new Summary.Stand(Set.of(), Step.OWN, standing),
                NO_WORK,
                null);
    }

    private static Moment minute(int hoursAgo) {
        return Mistakes.minute(Mistakes.NOON.minus(Duration.ofHours(hoursAgo)));
    }
}
