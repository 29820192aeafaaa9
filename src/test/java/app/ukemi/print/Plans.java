package app.ukemi.print;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Review;
import app.ukemi.domain.Weighed;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.domain.plan.FixPlans;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans for tests, made on a Monday in November. */
public final class Plans {
    public static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private static final LocalDate TODAY = NOW.toLocalDate();

    private final Ids ids = new Ids(Clock.fixed(NOW.toInstant(), NOW.getZone()), new Random(7));

    private Plans() {}

    public static PlanRenderer renderer(Locale locale) {
        Messages messages = Messages.of(locale);
        return new PlanRenderer(messages, new Formats(messages, NOW.getZone()));
    }

    /** One that knows no fonts of the system but those in a folder. */
    static PlanRenderer rendererWithFontsIn(Path folder) {
        Messages messages = Messages.of(Locale.UK);
        return new PlanRenderer(
                messages, new Formats(messages, NOW.getZone()), new SystemFonts(List.of(folder)));
    }

    public static FixPlan of(Mistake mistake, PlanChoices choices) {
        return FixPlans.of(mistake, choices, PaceLimits.USUAL, NOW);
    }

    public static FixPlan shared(Mistake mistake, Paper paper) {
        return of(mistake, PlanChoices.usual(paper).withAddressedTo("project teams, storage, helpdesk"));
    }

    /** Only a title. */
    public static Mistake empty() {
        var moment = moment(22, 14, 5, Precision.MINUTE);
        return Mistake.begun(new Plans().ids.next(), "Approved the storage firmware without a rollback plan", moment);
    }

    /** An hour of writing. */
    public static Mistake typical() {
        return new Plans().storage();
    }

    /** The typical one with its sentences in a script. */
    public static Mistake in(Script script) {
        Mistake typical = typical();
        Mistake told = typical.withTitle(script.admission())
                .withOwned(typical.owned()
                        .withConcerned(List.of())
                        .withAdmission(typical.owned().admission().withText(script.admission() + ". "
                                + script.action() + ".")))
                .withLesson(new Lesson(
                        script.action(), script.admission(), script.action(), Set.of(WentWrong.AIM), null, ""));
        return withActions(told, 4, _ -> script.action());
    }

    /** The same with every text of the remedy changed. */
    public static Mistake withActions(Mistake mistake, int count, UnaryOperator<String> text) {
        List<Action> actions = IntStream.range(0, count)
                .mapToObj(i -> {
                    Action like = mistake.remedy().actions().get(i % mistake.remedy().actions().size());
                    return new Action(
                                    new UUID(i, i),
                                    like.kind(),
                                    text.apply(like.text() + " " + i),
                                    like.owner(),
                                    like.timing(),
                                    text.apply(like.doneWhen()),
                                    like.painful(),
                                    List.of(),
                                    like.outcome());
                })
                .toList();
        return mistake.withRemedy(mistake.remedy().withActions(actions));
    }

    private Mistake storage() {
        Person me = person("me", "", "");
        Person ravi = person("Ravi Shah", "storage", "R.");
        Person help = person("helpdesk", "helpdesk", "HD");
        Person teams = person("project teams", "", "");
        Mistake begun = Mistake.begun(
                ids.next(),
                "Approved the storage firmware without a rollback plan",
                moment(22, 14, 5, Precision.MINUTE));
        return begun.withOwned(begun.owned()
                        .withHappened(moment(20, 18, 30, Precision.HOUR))
                        .withFairView(FairView.MOST)
                        .withAccount("The vendor said that it was safe, and I wanted it off my desk.")
                        .withConcerned(List.of(
                                new Concerned(ids.next(), teams, "could not open project files for two days", true)))
                        .withAdmission(new Admission(
                                "I approved the firmware update on a Friday without a rollback plan. Twelve people "
                                        + "could not open project files until Sunday afternoon.",
                                "The vendor’s firmware seems to have had a problem on Friday.",
                                Admission.DraftState.KEPT,
                                List.of())))
                .withLesson(new Lesson(
                        "close a security advisory before the weekend.",
                        "approved the update in the Friday window, on the vendor’s word that it was safe.",
                        "two LUNs were lost on reboot, and no step in the change told us how to go back.",
                        Set.of(WentWrong.WAY),
                        WentWrong.WAY,
                        "No change without a way back."))
                .withRemedy(remedy(me, ravi, help))
                .withFollowThrough(begun.followThrough().withReviews(List.of(
                        review(LocalDate.of(2026, 12, 23), "no change without rollback since 4 Dec"),
                        review(LocalDate.of(2027, 2, 22), "second array in use, restore tested"))))
                .withDisclosures(begun.disclosures().withDone(List.of(new Disclosure(
                        ids.next(), teams, true, moment(22, 16, 20, Precision.MINUTE), null, null, null, ""))));
    }

    private Remedy remedy(Person me, Person ravi, Person help) {
        Action restore = action(ActionKind.SHORT_TERM, "Restore the two LUNs from Friday’s snapshot", me, 22)
                .withDoneWhen("all 12 people open files")
                .withOutcome(new Outcome(ActionState.DONE, LocalDate.of(2026, 11, 22), "", null));
        Action freeze = action(ActionKind.SHORT_TERM, "Freeze firmware changes on both arrays", ravi, 23)
                .withDoneWhen("change calendar blocked");
        Action rule = action(ActionKind.PERMANENT, "No storage change without a tested rollback step", me, 34)
                .withDoneWhen("3 changes passed with it")
                .withRetires(List.of(freeze.id()));
        Action array = action(ActionKind.PERMANENT, "Second array for the project share", me, 90)
                .withDoneWhen("budget line approved")
                .withPainful("it takes the spring budget");
        return Remedy.EMPTY
                .withActions(List.of(restore, freeze, rule, array))
                .withAdvice(List.of(
                        new Advice(ids.next(), ravi, "Ask the vendor for the old image"),
                        new Advice(ids.next(), help, "Tell people every hour")))
                .withAlternatives(List.of(new Alternative(
                        ids.next(), "Roll back the firmware only", Weighed.LEFT, null, "unsupported by the vendor.")));
    }

    private Action action(ActionKind kind, String text, @Nullable Person owner, int day) {
        return Action.blank(ids.next(), kind)
                .withText(text)
                .withOwner(owner)
                .withDue(LocalDate.of(2026, 11, 1).plusDays(day - 1));
    }

    private Review review(LocalDate on, String expected) {
        return Review.blank(ids.next()).withOn(on).withExpected(expected);
    }

    private Person person(String name, String role, String initials) {
        return new Person(ids.next(), name, role, initials);
    }

    private static Moment moment(int day, int hour, int minute, Precision precision) {
        var local = LocalDateTime.of(TODAY.getYear(), TODAY.getMonth(), day, hour, minute);
        return new Moment(local.atZone(NOW.getZone()).toInstant(), NOW.getZone(), precision);
    }
}
