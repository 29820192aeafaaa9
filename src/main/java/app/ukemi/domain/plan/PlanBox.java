package app.ukemi.domain.plan;

import app.ukemi.domain.Affected;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.Worked;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.rule.Rating;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a fix plan with its content. People are there as they are to be named. */
public sealed interface PlanBox {
    PlanPart part();

    /** The admission, or its first draft. */
    record Quote(PlanPart part, String text) implements PlanBox {}

    /** Who was hurt, and how. */
    record Impact(List<Harm> harms) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.IMPACT;
        }
    }

    /**
     * How quickly it was disclosed.
     *
     * @param told the first disclosure to somebody concerned
     */
    record Timing(
            @Nullable Moment happened, @Nullable Moment noticed, @Nullable Moment told, FixedDate fixed, Rating rating)
            implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.PACE;
        }
    }

    /**
     * The three answers.
     *
     * @param wentWrong where it went wrong; the main place first
     */
    record Answers(String aim, String way, String outcome, List<WentWrong> wentWrong) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.ANSWERS;
        }
    }

    /**
     * The actions of one kind.
     *
     * @param whyNone why there is none; empty where there are some
     */
    record Actions(PlanPart part, List<PlannedAction> actions, String whyNone) implements PlanBox {}

    /** What was weighed and left. */
    record Weighed(List<Left> courses) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.ALTERNATIVES;
        }
    }

    /** Who was asked for a way out. */
    record Asked(List<String> people) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.ADVICE;
        }
    }

    /** The reviews. */
    record Reviews(List<Check> checks) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.REVIEWS;
        }
    }

    /** The conversations; private. */
    record Talks(List<Talk> talks) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.CONVERSATIONS;
        }
    }

    /** Everything else that was written; private. */
    record Notes(List<Note> notes) implements PlanBox {
        @Override
        public PlanPart part() {
            return PlanPart.NOTES;
        }
    }

    /** Somebody who was hurt; {@code who} is empty where nobody is named. */
    record Harm(String who, String hurt) {}

    /**
     * A row of a table of actions.
     *
     * @param retires the texts of the short-term actions that it makes needless
     * @param done whether it is done, and on which day where that is known
     */
    record PlannedAction(
            String text,
            String owner,
            @Nullable LocalDate due,
            String doneWhen,
            String painful,
            List<String> retires,
            boolean done,
            @Nullable LocalDate doneOn) {}

    /** A course that was left, and why. */
    record Left(String course, String why) {}

    /** A review; {@code of} is the action that it checks, empty where it is the whole. */
    record Check(@Nullable LocalDate on, String of, String expected, String happened, @Nullable Worked worked) {}

    /** A conversation. */
    record Talk(String with, @Nullable LocalDate on, @Nullable Affected affected, String said) {}

    /** A note: what kind of note it is, who gave it where somebody did, and its text. */
    record Note(NoteKind kind, String who, String text) {}

    /** The kinds of notes, in the order of the page. */
    enum NoteKind {
        ACCOUNT,
        CAUSE,
        LESSON,
        WHY_NO_TALK,
        SUGGESTION,
        ADVICE,
        OUTCOME,
        DISCLOSURE,
        WHY_LATE,
        EXAMPLE
    }
}
