package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Cue;
import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a mistake is still to do, as issue 5 has it: its open actions, its reviews without an answer, those who are
 * still to be told, and a review for each permanent action that is done but was never looked at again ("done" and
 * "worked" are two things). One that is in the trash asks for nothing. One that was closed asks only for the reviews
 * that have a day: looking again later is what a closed mistake leaves to do; the rest was given up by closing it.
 */
public final class DueThings {
    /** The next first; those without a date last. */
    public static final Comparator<DueThing> NEXT_FIRST = Comparator.comparing(
                    DueThing::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DueThing::title)
            .thenComparing(DueThing::row);

    private final Mistake mistake;

    private DueThings(Mistake mistake) {
        this.mistake = mistake;
    }

    /** In no order. */
    public static List<DueThing> of(Mistake mistake) {
        var things = new DueThings(mistake);
        if (mistake.filing().trashedAt() != null) {
            return List.of();
        }
        if (mistake.filing().closedAt() != null) {
            return things.reviews().filter(thing -> thing.due() != null).toList();
        }
        return Stream.of(things.actions(), things.reviews(), things.unproven(), things.disclosures())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<DueThing> actions() {
        return all().filter(Action::isOpen).map(action -> action(action, kind(action)));
    }

    private Stream<Action> all() {
        return mistake.remedy().actions().stream();
    }

    private DueKind kind(Action action) {
        if (action.kind() == ActionKind.PERMANENT) {
            return DueKind.PERMANENT;
        }
        boolean needless = all().anyMatch(other -> done(other) && other.retires().contains(action.id()));
        return needless ? DueKind.NEEDLESS : DueKind.SHORT_TERM;
    }

    private static boolean done(Action action) {
        return action.outcome().state() == ActionState.DONE;
    }

    private DueThing action(Action action, DueKind kind) {
        String who = action.owner() == null ? "" : action.owner().name();
        LocalDate due = kind == DueKind.UNPROVEN ? null : action.due();
        List<LocalDate> before = kind == DueKind.UNPROVEN ? List.of() : action.timing().due().before();
        Cue cue = kind == DueKind.UNPROVEN ? Cue.NONE : action.cue();
        return new DueThing(
                mistake.id(), mistake.title(), action.id(), kind, action.text(), who, due, before, cue);
    }

    private Stream<DueThing> reviews() {
        return mistake.followThrough().reviews().stream()
                .filter(review -> review.worked() == null)
                .map(review -> other(review.id(), DueKind.REVIEW, text(review.action()), "", review.on()));
    }

    private String text(@Nullable UUID action) {
        return all().filter(each -> each.id().equals(action)).map(Action::text).findFirst().orElse("");
    }

    /** A review of the whole looks at every action too. */
    private Stream<DueThing> unproven() {
        List<Review> reviews = mistake.followThrough().reviews();
        return all().filter(action -> action.kind() == ActionKind.PERMANENT && done(action))
                .filter(action -> reviews.stream()
                        .noneMatch(review -> review.action() == null || review.action().equals(action.id())))
                .map(action -> action(action, DueKind.UNPROVEN));
    }

    private Stream<DueThing> disclosures() {
        return Disclosed.stillPlanned(mistake).stream().map(this::disclosure);
    }

    private DueThing disclosure(PlannedDisclosure planned) {
        String who = Objects.requireNonNull(planned.to()).name();
        return other(planned.id(), DueKind.DISCLOSURE, "", who, planned.by());
    }

    private DueThing other(UUID row, DueKind kind, String what, String who, @Nullable LocalDate due) {
        return new DueThing(
                mistake.id(), mistake.title(), row, kind, what, who, due, List.of(), Cue.NONE);
    }
}
