package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Remedy;
import java.util.List;

/** What each step needs to be complete, one method a step; the source is the list of the six steps in issue 2. */
final class StepNeeds {
    private StepNeeds() {}

    /** Happened, noticed, what happened, somebody concerned, the fair view, the admission. */
    static List<Missing> own(Owned owned) {
        return new Lacking()
                .unless(owned.happened() != null, Missing.HAPPENED)
                .unless(owned.noticed() != null, Missing.NOTICED)
                .unless(Written.is(owned.account()), Missing.ACCOUNT)
                .unless(owned.concerned().stream().anyMatch(row -> Written.is(row.person())), Missing.CONCERNED)
                .unless(owned.fairView() != null, Missing.FAIR_VIEW)
                .unless(Written.is(owned.admission().text()), Missing.ADMISSION)
                .list();
    }

    /** A conversation and the shared cause, or a reason why there was none. */
    static List<Missing> guide(Guidance guidance) {
        if (Written.is(guidance.whyNone())) {
            return List.of();
        }
        return new Lacking()
                .unless(guidance.conversations().stream().anyMatch(row -> Written.is(row.with())), Missing.CONVERSATION)
                .unless(Written.is(guidance.cause()), Missing.CAUSE)
                .list();
    }

    /** The three answers, where it went wrong with the main one of several, and the sentence. */
    static List<Missing> learn(Lesson lesson) {
        return new Lacking()
                .unless(Written.is(lesson.aim()), Missing.AIM)
                .unless(Written.is(lesson.way()), Missing.WAY)
                .unless(Written.is(lesson.outcome()), Missing.OUTCOME)
                .unless(!lesson.wentWrong().isEmpty(), Missing.WENT_WRONG)
                .unless(mainIsClear(lesson), Missing.MAIN_REASON)
                .unless(Written.is(lesson.sentence()), Missing.SENTENCE)
                .list();
    }

    /** One that stands alone is the main one, said or not. */
    private static boolean mainIsClear(Lesson lesson) {
        return lesson.wentWrong().size() <= 1
                || (lesson.main() != null && lesson.wentWrong().contains(lesson.main()));
    }

    /** An action of each kind with owner, due date and done-when, or a reason for none; and the plan told. */
    static List<Missing> fix(Remedy remedy) {
        boolean told = remedy.told().stream().anyMatch(row -> Written.is(row.to()) && row.on() != null);
        return new Lacking()
                .unless(has(remedy, ActionKind.SHORT_TERM), Missing.SHORT_TERM_ACTION)
                .unless(hasDetailed(remedy, ActionKind.SHORT_TERM), Missing.SHORT_TERM_DETAILS)
                .unless(has(remedy, ActionKind.PERMANENT), Missing.PERMANENT_ACTION)
                .unless(hasDetailed(remedy, ActionKind.PERMANENT), Missing.PERMANENT_DETAILS)
                .unless(told, Missing.PLAN_TOLD)
                .list();
    }

    private static boolean has(Remedy remedy, ActionKind kind) {
        String whyNone = kind == ActionKind.SHORT_TERM ? remedy.whyNoShortTerm() : remedy.whyNoPermanent();
        return Written.is(whyNone) || written(remedy, kind).stream().findAny().isPresent();
    }

    /** Details are asked for only where there is an action to have them. */
    private static boolean hasDetailed(Remedy remedy, ActionKind kind) {
        List<Action> actions = written(remedy, kind);
        return actions.isEmpty() || actions.stream().anyMatch(StepNeeds::detailed);
    }

    private static List<Action> written(Remedy remedy, ActionKind kind) {
        return remedy.actions().stream()
                .filter(action -> action.kind() == kind && Written.is(action.text()))
                .toList();
    }

    private static boolean detailed(Action action) {
        return Written.is(action.owner()) && action.due() != null && Written.is(action.doneWhen());
    }

    /** No action open, and one review answered. */
    static List<Missing> example(Mistake mistake) {
        boolean answered = mistake.followThrough().reviews().stream().anyMatch(row -> row.worked() != null);
        return new Lacking()
                .unless(mistake.remedy().actions().stream().noneMatch(Action::isOpen), Missing.ACTIONS_OPEN)
                .unless(answered, Missing.REVIEW)
                .list();
    }

    /** Everybody concerned who must hear has the full account; nobody named yet is nobody told. */
    static List<Missing> disclose(Mistake mistake) {
        boolean named = mistake.owned().concerned().stream().anyMatch(Written::is);
        return new Lacking()
                .unless(named, Missing.SOMEBODY_TO_TELL)
                .unless(Disclosed.notFullyTold(mistake).isEmpty(), Missing.FULL_ACCOUNT)
                .list();
    }
}
