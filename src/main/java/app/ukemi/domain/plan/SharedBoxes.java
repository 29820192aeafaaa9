package app.ukemi.domain.plan;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Review;
import app.ukemi.domain.Weighed;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.plan.PlanBox.Check;
import app.ukemi.domain.plan.PlanBox.Harm;
import app.ukemi.domain.plan.PlanBox.Left;
import app.ukemi.domain.plan.PlanBox.PlannedAction;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.rule.FixedDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a plan that may be shared, each only where it has something to say. */
final class SharedBoxes {
    private final Mistake mistake;
    private final Naming naming;

    private SharedBoxes(Mistake mistake, Naming naming) {
        this.mistake = mistake;
        this.naming = naming;
    }

    static List<PlanBox> of(Mistake mistake, Naming naming, PaceLimits limits, Instant now) {
        var boxes = new SharedBoxes(mistake, naming);
        Remedy remedy = mistake.remedy();
        List<Optional<PlanBox>> all = List.of(
                boxes.admission(),
                boxes.impact(),
                boxes.timing(limits, now),
                boxes.answers(),
                boxes.actions(PlanPart.SHORT_TERM, ActionKind.SHORT_TERM, remedy.whyNoShortTerm()),
                boxes.actions(PlanPart.PERMANENT, ActionKind.PERMANENT, remedy.whyNoPermanent()),
                boxes.weighed(),
                boxes.asked(),
                boxes.reviews());
        return all.stream().flatMap(Optional::stream).toList();
    }

    private Optional<PlanBox> admission() {
        String text = mistake.owned().admission().text().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new PlanBox.Quote(PlanPart.ADMISSION, text));
    }

    private Optional<PlanBox> impact() {
        List<Harm> harms = mistake.owned().concerned().stream()
                .map(concerned -> new Harm(naming.of(concerned.person()), concerned.hurt().strip()))
                .filter(harm -> !harm.who().isEmpty() || !harm.hurt().isEmpty())
                .toList();
        return harms.isEmpty() ? Optional.empty() : Optional.of(new PlanBox.Impact(harms));
    }

    private Optional<PlanBox> timing(PaceLimits limits, Instant now) {
        var moments = Disclosed.moments(mistake);
        FixedDate fixed = FixedDates.of(mistake.remedy().actions());
        boolean nothing = Stream.of(moments.happened(), moments.noticed(), moments.told()).allMatch(Objects::isNull);
        return nothing && fixed instanceof FixedDate.Unknown
                ? Optional.empty()
                : Optional.of(new PlanBox.Timing(
                        moments.happened(),
                        moments.noticed(),
                        moments.told(),
                        fixed,
                        DisclosurePace.rate(moments, limits, now)));
    }

    private Optional<PlanBox> answers() {
        Lesson lesson = mistake.lesson();
        List<WentWrong> places = new ArrayList<>(lesson.wentWrong());
        places.sort(Comparator.comparing((WentWrong place) -> place != lesson.main()).thenComparing(place -> place));
        var box = new PlanBox.Answers(
                lesson.aim().strip(), lesson.way().strip(), lesson.outcome().strip(), List.copyOf(places));
        boolean nothing = box.aim().isEmpty() && box.way().isEmpty() && box.outcome().isEmpty() && places.isEmpty();
        return nothing ? Optional.empty() : Optional.of(box);
    }

    private Optional<PlanBox> actions(PlanPart part, ActionKind kind, String whyNone) {
        List<PlannedAction> actions = mistake.remedy().actions().stream()
                .filter(action -> action.kind() == kind && !action.text().isBlank())
                .filter(SharedBoxes::isPlanned)
                .map(this::planned)
                .toList();
        return actions.isEmpty() && whyNone.isBlank()
                ? Optional.empty()
                : Optional.of(new PlanBox.Actions(part, actions, actions.isEmpty() ? whyNone.strip() : ""));
    }

    /** What was dropped, replaced or retired is no longer part of the plan. */
    private static boolean isPlanned(Action action) {
        return action.isOpen() || action.outcome().state() == ActionState.DONE;
    }

    private PlannedAction planned(Action action) {
        List<String> retires = action.retires().stream()
                .map(this::textOf)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean done = action.outcome().state() == ActionState.DONE;
        return new PlannedAction(
                action.text().strip(),
                naming.of(action.owner()),
                action.due(),
                action.doneWhen().strip(),
                action.painful().strip(),
                retires,
                done,
                done ? action.outcome().on() : null);
    }

    private String textOf(UUID action) {
        return mistake.remedy().actions().stream()
                .filter(other -> other.id().equals(action))
                .map(other -> other.text().strip())
                .collect(Collectors.joining());
    }

    private Optional<PlanBox> weighed() {
        List<Left> courses = mistake.remedy().alternatives().stream()
                .filter(alternative -> alternative.weighed() == Weighed.LEFT && !alternative.course().isBlank())
                .map(alternative -> new Left(alternative.course().strip(), alternative.why().strip()))
                .toList();
        return courses.isEmpty() ? Optional.empty() : Optional.of(new PlanBox.Weighed(courses));
    }

    private Optional<PlanBox> asked() {
        List<String> people = mistake.remedy().advice().stream()
                .map(advice -> naming.of(advice.asked()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new PlanBox.Asked(people));
    }

    private Optional<PlanBox> reviews() {
        List<Check> checks = mistake.followThrough().reviews().stream()
                .filter(review -> review.on() != null || !review.expected().isBlank())
                .map(this::check)
                .toList();
        return checks.isEmpty() ? Optional.empty() : Optional.of(new PlanBox.Reviews(checks));
    }

    private Check check(Review review) {
        return new Check(
                review.on(),
                review.action() == null ? "" : textOf(review.action()),
                review.expected().strip(),
                review.happened().strip(),
                review.worked());
    }
}
