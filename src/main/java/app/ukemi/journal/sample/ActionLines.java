package app.ukemi.journal.sample;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Cue;
import app.ukemi.domain.Due;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Timing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The line of an action, and those behind it that add to it. */
final class ActionLines {
    private ActionLines() {}

    static Remedy add(Remedy remedy, ActionKind kind, SampleLine line, Surroundings around) {
        Action action = Action.blank(around.actions().written(line), kind)
                .withText(line.field(0))
                .withOwner(line.has(1) ? around.person(line, 1) : null)
                .withDue(line.has(2) ? around.times().day(line, 2) : null)
                .withDoneWhen(line.has(3) ? line.field(3) : "");
        return remedy.withActions(Rows.and(remedy.actions(), action));
    }

    /** Adds to the last action. */
    static Remedy read(Remedy remedy, SampleLine line, Surroundings around) {
        if (remedy.actions().isEmpty()) {
            throw line.fault("adds to an action, but there is none before it");
        }
        Action action = remedy.actions().getLast();
        Action next = switch (line.keyword()) {
            case "painful" -> action.withPainful(line.text());
            case "retires" -> action.withRetires(retired(line, around));
            case "cue" -> action.withCue(new Cue(line.with(2, 2).field(0), line.field(1)));
            case "moved" -> action.withTiming(moved(action.timing(), around.times().day(line.with(1, 1), 0)));
            case "done" -> action.withOutcome(outcome(ActionState.DONE, line, around));
            case "retired" -> action.withOutcome(outcome(ActionState.RETIRED, line, around));
            case "dropped" -> action.withOutcome(outcome(ActionState.DROPPED, line, around));
            default -> action.withOutcome(outcome(ActionState.REPLACED, line, around)
                    .withReplacement(around.actions().mentioned(line, line.key())));
        };
        return remedy.withActions(Rows.butLast(remedy.actions(), next));
    }

    private static List<UUID> retired(SampleLine line, Surroundings around) {
        return Arrays.stream(line.text().split(","))
                .map(key -> around.actions().mentioned(line, key.strip()))
                .toList();
    }

    /** One more day that stood before the one that stands now; nobody noted since when that one does. */
    private static Timing moved(Timing timing, LocalDate before) {
        Due due = timing.due();
        return timing.withDue(new Due(due.on(), null, Rows.and(due.before(), before)));
    }

    private static Outcome outcome(ActionState state, SampleLine line, Surroundings around) {
        line.with(2, 2);
        return new Outcome(state, around.times().day(line, 0), line.field(1), null);
    }
}
