package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Remedy;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether anything at all was written in a step: a text, a choice, or a row. */
final class StepTouched {
    private StepTouched() {}

    static boolean own(Owned owned) {
        boolean dated = Stream.of(owned.happened(), owned.suspected(), owned.noticed()).anyMatch(Objects::nonNull);
        return dated
                || owned.severity() != null
                || owned.fairView() != null
                || !owned.concerned().isEmpty()
                || !owned.tags().isEmpty()
                || anyWritten(owned.account(), owned.admission().text());
    }

    static boolean guide(Guidance guidance) {
        return !guidance.conversations().isEmpty()
                || !guidance.suggestions().isEmpty()
                || anyWritten(guidance.cause(), guidance.whyNone());
    }

    static boolean learn(Lesson lesson) {
        return !lesson.wentWrong().isEmpty()
                || anyWritten(lesson.aim(), lesson.way(), lesson.outcome(), lesson.sentence());
    }

    static boolean fix(Remedy remedy) {
        return !remedy.actions().isEmpty()
                || !remedy.advice().isEmpty()
                || !remedy.alternatives().isEmpty()
                || !remedy.told().isEmpty()
                || anyWritten(remedy.whyNoShortTerm(), remedy.whyNoPermanent());
    }

    /** The actions are those of step 4; what became of them belongs here. */
    static boolean example(Mistake mistake) {
        FollowThrough since = mistake.followThrough();
        return !since.reviews().isEmpty()
                || !since.examples().isEmpty()
                || !mistake.remedy().actions().stream().allMatch(Action::isOpen);
    }

    static boolean disclose(Disclosures disclosures) {
        return !disclosures.planned().isEmpty()
                || !disclosures.done().isEmpty()
                || anyWritten(disclosures.whyLate(), disclosures.notice());
    }

    private static boolean anyWritten(String... texts) {
        return Stream.of(texts).anyMatch(Written::is);
    }
}
