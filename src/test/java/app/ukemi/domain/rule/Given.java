package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Affected;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Extent;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Filing;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Review;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Timing;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.Worked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A mistake of which all six steps are complete, to take things away from; and its parts. */
final class Given {
    static final Person TEAM = person("12 people");
    static final Person OWNER = person("Mara Lind");
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");

    private Given() {}

    static Mistake complete() {
        return new Mistake(
                id(),
                "Approved the firmware without a rollback plan",
                owned(),
                new Guidance(
                        List.of(new Conversation(id(), TEAM, DAY, Affected.SHARED_BLIND_SPOT, "We all trusted it.")),
                        "Nobody asked for the way back.",
                        List.of(),
                        ""),
                new Lesson(
                        "Close a hole", "Updated on a Friday", "Two volumes lost", Set.of(WentWrong.WAY), null, "Ask."),
                remedy(),
                new FollowThrough(List.of(review(Worked.YES)), List.of()),
                Disclosures.EMPTY.withDone(List.of(told(TEAM, at("2026-11-22T15:00"), Extent.FULL_ACCOUNT))),
                Filing.OPEN);
    }

    private static Owned owned() {
        return new Owned(
                at("2026-11-20T18:30"),
                null,
                at("2026-11-22T14:05"),
                "The array lost two volumes.",
                List.of(new Concerned(id(), TEAM, "could not open files for 3 h", true)),
                Severity.WORK_STOPPED,
                List.of(),
                FairView.MOST,
                Admission.EMPTY.withText("I approved the update without a way back."));
    }

    private static Remedy remedy() {
        return Remedy.EMPTY
                .withActions(
                        List.of(done(ActionKind.SHORT_TERM, "Restore"), done(ActionKind.PERMANENT, "Rollback plans")))
                .withTold(List.of(new PlanTold(id(), TEAM, DAY)));
    }

    static Action open(ActionKind kind, String text) {
        return new Action(id(), kind, text, OWNER, Timing.by(DAY), "it works", "", List.of(), Outcome.OPEN);
    }

    static Action done(ActionKind kind, String text) {
        return open(kind, text).withOutcome(new Outcome(ActionState.DONE, DAY, "seen", null));
    }

    static Review review(Worked worked) {
        return new Review(id(), DAY, null, "no repeat", "none so far", worked);
    }

    static Disclosure told(Person to, Moment at, Extent extent) {
        return new Disclosure(id(), to, true, at, extent, null, null, "");
    }

    static Person person(String name) {
        return Person.named(id(), name);
    }

    /** To the minute, in UTC. */
    static Moment at(String local) {
        return at(local, Precision.MINUTE);
    }

    static Moment at(String local, Precision precision) {
        return at(local, ZoneOffset.UTC, precision);
    }

    static Moment at(String local, ZoneId zone, Precision precision) {
        return new Moment(LocalDateTime.parse(local).atZone(zone).toInstant(), zone, precision);
    }

    static UUID id() {
        return UUID.randomUUID();
    }
}
