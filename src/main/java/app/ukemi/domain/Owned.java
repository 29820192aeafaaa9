package app.ukemi.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 1: what happened, when, who was hurt, and the admission. */
public record Owned(
        @Nullable Moment happened,
        @Nullable Moment suspected,
        @Nullable Moment noticed,
        String account,
        List<Concerned> concerned,
        @Nullable Severity severity,
        List<String> tags,
        @Nullable FairView fairView,
        Admission admission) {

    /** Nothing written yet. */
    public static final Owned EMPTY =
            new Owned(null, null, null, "", List.of(), null, List.of(), null, Admission.EMPTY);

    public Owned {
        concerned = List.copyOf(concerned);
        tags = List.copyOf(tags);
    }

    public Owned withHappened(@Nullable Moment next) {
        return new Owned(next, suspected, noticed, account, concerned, severity, tags, fairView, admission);
    }

    public Owned withSuspected(@Nullable Moment next) {
        return new Owned(happened, next, noticed, account, concerned, severity, tags, fairView, admission);
    }

    public Owned withNoticed(@Nullable Moment next) {
        return new Owned(happened, suspected, next, account, concerned, severity, tags, fairView, admission);
    }

    public Owned withAccount(String next) {
        return new Owned(happened, suspected, noticed, next, concerned, severity, tags, fairView, admission);
    }

    public Owned withConcerned(List<Concerned> next) {
        return new Owned(happened, suspected, noticed, account, next, severity, tags, fairView, admission);
    }

    public Owned withSeverity(@Nullable Severity next) {
        return new Owned(happened, suspected, noticed, account, concerned, next, tags, fairView, admission);
    }

    public Owned withTags(List<String> next) {
        return new Owned(happened, suspected, noticed, account, concerned, severity, next, fairView, admission);
    }

    public Owned withFairView(@Nullable FairView next) {
        return new Owned(happened, suspected, noticed, account, concerned, severity, tags, next, admission);
    }

    public Owned withAdmission(Admission next) {
        return new Owned(happened, suspected, noticed, account, concerned, severity, tags, fairView, next);
    }
}
