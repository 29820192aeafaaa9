package app.ukemi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about the mistake.
 *
 * @param painful why it is a painful choice; empty where it is none
 * @param retires the short-term actions that this one makes needless
 */
public record Action(
        UUID id,
        ActionKind kind,
        String text,
        @Nullable Person owner,
        Timing timing,
        String doneWhen,
        String painful,
        List<UUID> retires,
        Outcome outcome)
        implements Row {

    public Action {
        retires = List.copyOf(retires);
    }

    /** A new, empty, open action. */
    public static Action blank(UUID id, ActionKind kind) {
        return new Action(id, kind, "", null, Timing.OPEN, "", "", List.of(), Outcome.OPEN);
    }

    public boolean isOpen() {
        return outcome.state() == ActionState.OPEN;
    }

    public Action withOutcome(Outcome next) {
        return new Action(id, kind, text, owner, timing, doneWhen, painful, retires, next);
    }

    public Action withText(String next) {
        return new Action(id, kind, next, owner, timing, doneWhen, painful, retires, outcome);
    }

    public Action withOwner(@Nullable Person next) {
        return new Action(id, kind, text, next, timing, doneWhen, painful, retires, outcome);
    }

    /** The day by which it is to be done. */
    public @Nullable LocalDate due() {
        return timing.due().on();
    }

    /** Another day, as if it had been this one from the start; whoever moves it asks the rule for it. */
    public Action withDue(@Nullable LocalDate next) {
        return withTiming(timing.withDue(timing.due().withOn(next)));
    }

    public Cue cue() {
        return timing.cue();
    }

    public Action withCue(Cue next) {
        return withTiming(timing.withCue(next));
    }

    public Action withTiming(Timing next) {
        return new Action(id, kind, text, owner, next, doneWhen, painful, retires, outcome);
    }

    public Action withDoneWhen(String next) {
        return new Action(id, kind, text, owner, timing, next, painful, retires, outcome);
    }

    public Action withPainful(String next) {
        return new Action(id, kind, text, owner, timing, doneWhen, next, retires, outcome);
    }

    public Action withRetires(List<UUID> next) {
        return new Action(id, kind, text, owner, timing, doneWhen, painful, next, outcome);
    }
}
