package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.DAY;
import static app.ukemi.domain.rule.Given.OWNER;
import static app.ukemi.domain.rule.Given.TEAM;
import static app.ukemi.domain.rule.Given.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Example;
import app.ukemi.domain.Extent;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.Progress;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Step;
import app.ukemi.domain.WentWrong;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepProgressTest {

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_with_everything_is_complete(Step step) {
        assertThat(StepProgress.of(step, Given.complete())).isEqualTo(Progress.COMPLETE);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "OWN", mode = EnumSource.Mode.EXCLUDE)
    void a_step_of_a_mistake_just_begun_is_untouched(Step step) {
        assertThat(StepProgress.of(step, begun())).isEqualTo(Progress.UNTOUCHED);
    }

    @Test
    void a_mistake_just_begun_has_begun_to_be_owned() {
        assertThat(StepProgress.of(Step.OWN, begun())).isEqualTo(Progress.BEGUN);
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void what_is_missing_is_named(Step step, UnaryOperator<Mistake> change, List<Missing> missing) {
        assertThat(StepProgress.missing(step, change.apply(Given.complete()))).isEqualTo(missing);
    }

    @ParameterizedTest
    @MethodSource("enough")
    void a_step_is_complete_with(Step step, UnaryOperator<Mistake> change) {
        assertThat(StepProgress.of(step, change.apply(Given.complete()))).isEqualTo(Progress.COMPLETE);
    }

    @ParameterizedTest
    @MethodSource("first")
    void a_step_is_begun_by(Step step, UnaryOperator<Mistake> change) {
        assertThat(StepProgress.of(step, change.apply(begun()))).isEqualTo(Progress.BEGUN);
    }

    @Test
    void white_space_alone_begins_nothing() {
        Mistake mistake = begun().withLesson(Lesson.EMPTY.withAim(" \n\t"));
        assertThat(StepProgress.of(Step.LEARN, mistake)).isEqualTo(Progress.UNTOUCHED);
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                        own("no moment it happened", owned -> owned.withHappened(null), Missing.HAPPENED),
                        own("no moment it was noticed", owned -> owned.withNoticed(null), Missing.NOTICED),
                        own("a blank account", owned -> owned.withAccount(" \n"), Missing.ACCOUNT),
                        own("nobody concerned", owned -> owned.withConcerned(List.of()), Missing.CONCERNED),
                        own("a hurt without a name", owned -> owned.withConcerned(List.of(
                                new Concerned(id(), null, "lost a day", true))), Missing.CONCERNED),
                        own("no fair view", owned -> owned.withFairView(null), Missing.FAIR_VIEW),
                        own("no admission", owned -> owned.withAdmission(Admission.EMPTY), Missing.ADMISSION),
                        guide("no conversation", it -> it.withConversations(List.of()), Missing.CONVERSATION),
                        guide("a conversation with nobody", it -> it.withConversations(List.of(
                                new Conversation(id(), null, DAY, null, "Talked."))), Missing.CONVERSATION),
                        guide("no shared cause", it -> it.withCause(" "), Missing.CAUSE),
                        guide("nothing", _ -> Guidance.EMPTY, Missing.CONVERSATION, Missing.CAUSE),
                        learn("no aim", it -> it.withAim(""), Missing.AIM),
                        learn("no way", it -> it.withWay(""), Missing.WAY),
                        learn("no outcome", it -> it.withOutcome(""), Missing.OUTCOME),
                        learn("nowhere where it went wrong", it -> it.withWentWrong(Set.of()), Missing.WENT_WRONG),
                        learn("two places and no main one", it -> it.withWentWrong(
                                Set.of(WentWrong.AIM, WentWrong.WAY)), Missing.MAIN_REASON),
                        learn("a main one that is not among them", it -> it.withWentWrong(
                                Set.of(WentWrong.AIM, WentWrong.WAY)).withMain(WentWrong.COURSE), Missing.MAIN_REASON),
                        learn("no sentence", it -> it.withSentence(""), Missing.SENTENCE));
    }

    static Stream<Arguments> enough() {
        return Stream.of(
                guide("a reason why there was no talk", _ -> Guidance.EMPTY.withWhyNone("They have all left.")),
                learn("two places and a main one", it -> it.withWentWrong(Set.of(WentWrong.AIM, WentWrong.WAY))
                        .withMain(WentWrong.AIM)),
                fix("a reason for no short-term action", it -> it
                        .withActions(List.of(Given.open(ActionKind.PERMANENT, "Plan"))).withWhyNoShortTerm("Over.")),
                fix("a reason for no permanent action", it -> it
                        .withActions(List.of(Given.open(ActionKind.SHORT_TERM, "Stop"))).withWhyNoPermanent("Sold.")),
                fix("a second action without details", it -> it.withActions(Stream.concat(it.actions().stream(),
                        Stream.of(Action.blank(id(), ActionKind.PERMANENT))).toList())),
                disclose("nobody who must hear of it", it -> it.withOwned(it.owned().withConcerned(List.of(
                        new Concerned(id(), OWNER, "stayed late", false))))));
    }

    static Stream<Arguments> first() {
        return Stream.of(
                guide("a conversation", it -> it.withConversations(List.of(
                        new Conversation(id(), null, null, null, "")))),
                learn("one place where it went wrong", it -> it.withWentWrong(Set.of(WentWrong.COURSE))),
                fix("advice", it -> it.withAdvice(List.of(new Advice(id(), OWNER, "Stop it first.")))),
                fix("an action", it -> it.withActions(List.of(Action.blank(id(), ActionKind.SHORT_TERM)))),
                example("what others did", it -> it.withFollowThrough(it.followThrough().withExamples(List.of(
                        new Example(id(), OWNER, DAY, "Owned up."))))),
                example("a done action", it -> it.withRemedy(it.remedy().withActions(List.of(
                        Given.done(ActionKind.SHORT_TERM, "Restore"))))),
                disclose("a first notice", it -> it.withDisclosures(Disclosures.EMPTY.withNotice("Dear all"))));
    }

    @ParameterizedTest
    @MethodSource("laterLacking")
    void what_is_missing_in_the_later_steps_is_named(Step step, UnaryOperator<Mistake> change, List<Missing> missing) {
        assertThat(StepProgress.missing(step, change.apply(Given.complete()))).isEqualTo(missing);
    }

    private static Action stop() {
        return Given.open(ActionKind.SHORT_TERM, "Stop");
    }

    static Stream<Arguments> laterLacking() {
        Action permanent = Given.open(ActionKind.PERMANENT, "Plan");
        return Stream.of(
                fix("no short-term action", it -> it.withActions(List.of(permanent)), Missing.SHORT_TERM_ACTION),
                fix("no permanent action", it -> it.withActions(List.of(
                        Given.open(ActionKind.SHORT_TERM, "Stop"))), Missing.PERMANENT_ACTION),
                fix("an action without text", it -> it.withActions(List.of(
                        permanent, Given.open(ActionKind.SHORT_TERM, " "))), Missing.SHORT_TERM_ACTION),
                fix("an action without an owner", it -> it.withActions(List.of(permanent, stop().withOwner(null))),
                        Missing.SHORT_TERM_DETAILS),
                fix("an action without a due date", it -> it.withActions(List.of(permanent, stop().withDue(null))),
                        Missing.SHORT_TERM_DETAILS),
                fix("an action without done-when", it -> it.withActions(List.of(permanent, stop().withDoneWhen(""))),
                        Missing.SHORT_TERM_DETAILS),
                fix("the plan told to nobody", it -> it.withTold(List.of()), Missing.PLAN_TOLD),
                fix("the plan told on no day", it -> it.withTold(List.of(new PlanTold(id(), TEAM, null))),
                        Missing.PLAN_TOLD),
                example("an open action", it -> it.withRemedy(it.remedy().withActions(List.of(permanent))),
                        Missing.ACTIONS_OPEN),
                example("no review", it -> it.withFollowThrough(FollowThrough.EMPTY), Missing.REVIEW),
                example("a review without an answer", it -> it.withFollowThrough(it.followThrough().withReviews(
                        List.of(Given.review(null)))), Missing.REVIEW),
                disclose("nobody named", it -> it.withOwned(it.owned().withConcerned(List.of())),
                        Missing.SOMEBODY_TO_TELL),
                disclose("only a first notice", it -> it.withDisclosures(Disclosures.EMPTY.withDone(List.of(
                        Given.told(TEAM, Given.at("2026-11-22T15:00"), Extent.FIRST_NOTICE)))), Missing.FULL_ACCOUNT),
                disclose("the full account to somebody else", it -> it.withDisclosures(Disclosures.EMPTY.withDone(
                        List.of(Given.told(OWNER, Given.at("2026-11-22T15:00"), Extent.FULL_ACCOUNT)))),
                        Missing.FULL_ACCOUNT));
    }

    private static Arguments own(String name, UnaryOperator<Owned> change, Missing... missing) {
        return row(Step.OWN, name, it -> it.withOwned(change.apply(it.owned())), missing);
    }

    private static Arguments guide(String name, UnaryOperator<Guidance> change, Missing... missing) {
        return row(Step.GUIDE, name, it -> it.withGuidance(change.apply(it.guidance())), missing);
    }

    private static Arguments learn(String name, UnaryOperator<Lesson> change, Missing... missing) {
        return row(Step.LEARN, name, it -> it.withLesson(change.apply(it.lesson())), missing);
    }

    private static Arguments fix(String name, UnaryOperator<Remedy> change, Missing... missing) {
        return row(Step.FIX, name, it -> it.withRemedy(change.apply(it.remedy())), missing);
    }

    private static Arguments example(String name, UnaryOperator<Mistake> change, Missing... missing) {
        return row(Step.EXAMPLE, name, change, missing);
    }

    private static Arguments disclose(String name, UnaryOperator<Mistake> change, Missing... missing) {
        return row(Step.DISCLOSE, name, change, missing);
    }

    private static Arguments row(Step step, String name, UnaryOperator<Mistake> change, Missing... missing) {
        return missing.length == 0
                ? arguments(step, named(name, change))
                : arguments(step, named(name, change), List.of(missing));
    }

    private static Mistake begun() {
        return Mistake.begun(id(), "Something", Given.at("2026-11-22T14:05"));
    }
}
