package app.ukemi.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Mistakes for tests. Every maker of one seed makes the same ids, so that what it makes can be compared. */
public final class Mistakes {
    /** A Tuesday in March at noon, UTC. */
    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Ids ids;
    private final String mark;
    private int marked;

    private Mistakes(long seed, String mark) {
        this.ids = new Ids(java.time.Clock.fixed(NOON, BERLIN), new Random(seed));
        this.mark = mark;
    }

    /** Only its sentence, noticed at noon. */
    public static Mistake begun(long seed, String title) {
        return Mistake.begun(new Mistakes(seed, "").ids.next(), title, minute(NOON));
    }

    /** Every field of every part filled, every list with two rows. */
    public static Mistake everyFieldFilled(long seed) {
        return everyFieldFilled(seed, "");
    }

    /** The same, every text ending in the mark and a number of its own, to be looked for. */
    public static Mistake everyFieldFilled(long seed, String mark) {
        return new Mistakes(seed, mark).filled();
    }

    /** An hour or so of writing: a few sentences, four actions, two conversations, one disclosure. */
    public static Mistake typical(long seed) {
        return everyFieldFilled(seed).withFiling(Filing.OPEN);
    }

    public static Moment minute(Instant at) {
        return new Moment(at, BERLIN, Precision.MINUTE);
    }

    private Mistake filled() {
        Person ada = person("Ada Lovelace", "Operations", "AL");
        Person ben = person("Ben Okri", "Support", "BO");
        UUID patch = ids.next();
        UUID review = ids.next();
        return new Mistake(
                ids.next(),
                text("Certificate ran out"),
                owned(ada, ben),
                guidance(ada, ben, review),
                lesson(),
                remedy(List.of(ada, ben), patch, review),
                followThrough(ben, review),
                disclosures(ada, ben),
                new Filing(NOON.plus(Duration.ofDays(40)), NOON.plus(Duration.ofDays(41))));
    }

    private Owned owned(Person ada, Person ben) {
        return new Owned(
                new Moment(NOON.minus(Duration.ofDays(30)), ZoneId.of("Asia/Tokyo"), Precision.MONTH),
                new Moment(NOON.minus(Duration.ofDays(1)), BERLIN, Precision.HOUR),
                minute(NOON),
                text("The reminder went to a mailbox that nobody reads"),
                List.of(
                        new Concerned(ids.next(), ada, text("Could not log in for a morning"), true),
                        new Concerned(ids.next(), ben, text("Answered ninety calls"), false)),
                Severity.WORK_STOPPED,
                List.of(text("certificates"), text("handover")),
                FairView.MOST,
                new Admission(
                        text("I let the certificate run out and nobody could work"),
                        text("The certificate seems to have run out somehow"),
                        Admission.DraftState.KEPT,
                        List.of(
                                new KeptFinding(FindingCategory.AGENTLESS, text("the certificate ran out")),
                                new KeptFinding(FindingCategory.MINIMISER, text("only for a morning")))));
    }

    private Guidance guidance(Person ada, Person ben, UUID action) {
        return new Guidance(
                List.of(
                        new Conversation(ids.next(), ada, DAY, Affected.SHARED_BLIND_SPOT, text("We both believed")),
                        new Conversation(
                                ids.next(), ben, DAY.plusDays(1), Affected.FOLLOWED_TOO_WELL, text("As told"))),
                text("Nobody owned the mailbox"),
                List.of(
                        new Suggestion(ids.next(), ben, text("Watch the date from outside"), action),
                        new Suggestion(ids.next(), ada, text("A second reader"), null)),
                text("The others were on leave"));
    }

    private Lesson lesson() {
        return new Lesson(
                text("Keep renewals out of the way"),
                text("Sent reminders to a shared mailbox"),
                text("No one saw them"),
                Set.of(WentWrong.WAY, WentWrong.COURSE),
                WentWrong.WAY,
                text("What nobody owns nobody does"));
    }

    private Remedy remedy(List<Person> people, UUID patch, UUID lasting) {
        Person ada = people.getFirst();
        Person ben = people.getLast();
        Action first = new Action(
                patch,
                ActionKind.SHORT_TERM,
                text("Renew by hand"),
                ben,
                timing(1, text("the mail comes"), text("renew before lunch")),
                text("Everybody can log in"),
                text("Costs a night"),
                List.of(),
                new Outcome(ActionState.REPLACED, DAY.plusDays(2), text("Done by Ben"), lasting));
        Action second = new Action(
                lasting,
                ActionKind.PERMANENT,
                text("Renew by machine"),
                ada,
                timing(30, text("the quarter begins"), text("look at the log")),
                text("One renewal without a hand"),
                text("The old system goes"),
                List.of(patch),
                new Outcome(ActionState.DONE, DAY.plusDays(29), text("Seen in the log"), null));
        return new Remedy(
                List.of(first, second),
                text("None was needed for the mail"),
                text("The vendor leaves anyway"),
                List.of(
                        new Advice(ids.next(), ada, text("Ask the network team")),
                        new Advice(ids.next(), ben, text("Buy the service"))),
                List.of(
                        new Alternative(ids.next(), text("Longer terms"), Weighed.LEFT, null, text("Only later")),
                        new Alternative(ids.next(), text("A service"), Weighed.TAKEN, patch, text("Cheaper"))),
                List.of(new PlanTold(ids.next(), ada, DAY), new PlanTold(ids.next(), ben, DAY.plusDays(3))));
    }

    private static Timing timing(int days, String when, String then) {
        LocalDate due = DAY.plusDays(days);
        return new Timing(
                new Due(due, DAY, List.of(due.minusDays(9), due.minusDays(5))), new Cue(when, then));
    }

    private FollowThrough followThrough(Person ben, UUID action) {
        return new FollowThrough(
                List.of(
                        new Review(
                                ids.next(), DAY.plusDays(60), action, text("Renewed"), text("It was"), Worked.YES),
                        new Review(ids.next(), DAY.plusDays(90), null, text("No calls"), text("One"), Worked.PARTLY)),
                List.of(
                        new Example(ids.next(), ben, DAY.plusDays(9), text("Owned up to a lost backup")),
                        new Example(ids.next(), null, null, text("The team keeps a list"))));
    }

    private Disclosures disclosures(Person ada, Person ben) {
        return new Disclosures(
                List.of(
                        new PlannedDisclosure(ids.next(), ada, DAY.plusDays(1)),
                        new PlannedDisclosure(ids.next(), ben, null)),
                List.of(
                        new Disclosure(
                                ids.next(),
                                ada,
                                true,
                                minute(NOON.plus(Duration.ofHours(20))),
                                Extent.FULL_ACCOUNT,
                                Means.IN_A_MEETING,
                                HeardFirst.FROM_OTHERS,
                                text("Took it well")),
                        new Disclosure(ids.next(), ben, false, null, null, null, null, text("Only half of it"))),
                text("I hoped it would go away"),
                text("Known so far: the certificate ran out"));
    }

    private Person person(String name, String role, String initials) {
        return new Person(ids.next(), text(name), text(role), text(initials));
    }

    private String text(String words) {
        return mark.isEmpty() ? words : words + " " + mark + ++marked;
    }
}
