package app.ukemi.ui.followthrough;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Row;
import app.ukemi.domain.rule.MovedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a deed changes in the mistake, and the way back. A row that was removed meanwhile stays away. */
final class Deeds {
    private final DueThing thing;
    private final Said said;
    private final LocalDate today;
    /** That of the review which is planned. */
    private final UUID newId;

    Deeds(DueThing thing, Said said, LocalDate today, UUID newId) {
        this.thing = thing;
        this.said = said;
        this.today = today;
        this.newId = newId;
    }

    /** The mistake once it is done. */
    Mistake in(Mistake mistake) {
        return switch (said.deed()) {
            case DONE -> ended(mistake, ActionState.DONE);
            case DROP -> ended(mistake, ActionState.DROPPED);
            case RETIRE -> ended(mistake, ActionState.RETIRED);
            case MOVE -> moved(mistake);
            case ANSWER -> reviews(mistake, review -> review.withWorked(said.worked()).withHappened(said.note()));
            case REVIEW -> planned(mistake);
            case TELL -> mistake;
        };
    }

    private Mistake ended(Mistake mistake, ActionState state) {
        return actions(mistake, action -> {
            Outcome ended = action.outcome().withState(state).withOn(said.on() == null ? today : said.on());
            return action.withOutcome(said.note().isBlank() ? ended : ended.withNote(said.note()));
        });
    }

    private Mistake moved(Mistake mistake) {
        return switch (thing.kind()) {
            case REVIEW, UNPROVEN -> reviews(mistake, review -> review.withOn(said.on()));
            case DISCLOSURE -> disclosures(mistake, planned -> planned.withBy(said.on()));
            case SHORT_TERM, PERMANENT, NEEDLESS ->
                actions(mistake, action -> MovedDate.to(action, said.on(), today));
        };
    }

    private Mistake planned(Mistake mistake) {
        Review review = Review.blank(newId).withAction(thing.row()).withOn(said.on()).withExpected(said.note());
        return mistake.withFollowThrough(mistake.followThrough().withReviews(
                Stream.concat(mistake.followThrough().reviews().stream(), Stream.of(review)).toList()));
    }

    /** The way back: the row as it was in this earlier version, whatever else has changed since. */
    UnaryOperator<Mistake> back(Mistake before) {
        return now -> {
            Mistake restored = actions(now, row -> was(before.remedy().actions(), row));
            restored = reviews(restored, row -> was(before.followThrough().reviews(), row));
            restored = disclosures(restored, row -> was(before.disclosures().planned(), row));
            return restored.withFollowThrough(restored.followThrough().withReviews(
                    restored.followThrough().reviews().stream().filter(row -> !row.id().equals(newId)).toList()));
        };
    }

    private static <R extends Row> R was(List<R> before, R row) {
        return before.stream().filter(old -> old.id().equals(row.id())).findFirst().orElse(row);
    }

    private Mistake actions(Mistake mistake, UnaryOperator<Action> change) {
        return mistake.withRemedy(mistake.remedy().withActions(changed(mistake.remedy().actions(), change)));
    }

    private Mistake reviews(Mistake mistake, UnaryOperator<Review> change) {
        return mistake.withFollowThrough(mistake.followThrough()
                .withReviews(changed(mistake.followThrough().reviews(), change)));
    }

    private Mistake disclosures(Mistake mistake, UnaryOperator<PlannedDisclosure> change) {
        return mistake.withDisclosures(mistake.disclosures()
                .withPlanned(changed(mistake.disclosures().planned(), change)));
    }

    private <R extends Row> List<R> changed(List<R> rows, UnaryOperator<R> change) {
        return rows.stream().map(row -> row.id().equals(thing.row()) ? change.apply(row) : row).toList();
    }
}
