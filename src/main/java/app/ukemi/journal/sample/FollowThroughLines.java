package app.ukemi.journal.sample;

import app.ukemi.domain.Example;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Review;
import app.ukemi.domain.Worked;
import java.util.UUID;

/** The lines of step 5. */
final class FollowThroughLines {
    private FollowThroughLines() {}

    static FollowThrough read(FollowThrough since, SampleLine line, Surroundings around) {
        return switch (line.keyword()) {
            case "review" -> since.withReviews(Rows.and(since.reviews(), review(line, around)));
            default -> since.withExamples(Rows.and(since.examples(), example(line.with(3, 3), around)));
        };
    }

    /** Two fields while it is still to come, four once it is answered. */
    private static Review review(SampleLine line, Surroundings around) {
        UUID action = line.key().isEmpty() ? null : around.actions().mentioned(line, line.key());
        Review asked = Review.blank(around.id())
                .withOn(around.times().day(line.with(2, 4), 0))
                .withAction(action)
                .withExpected(line.field(1));
        return line.has(2)
                ? asked.withWorked(line.word(2, Worked.class)).withHappened(line.with(4, 4).field(3))
                : asked;
    }

    private static Example example(SampleLine line, Surroundings around) {
        return new Example(around.id(), around.person(line, 0), around.times().day(line, 1), line.field(2));
    }
}
