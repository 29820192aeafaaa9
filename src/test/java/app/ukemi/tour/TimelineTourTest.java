package app.ukemi.tour;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.db.ManySummaries;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.TimelineRows;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTourTest extends TourStop {
    private static final int MANY = 10_000;

    TimelineTourTest() {
        super("40-timeline");
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(ints = {0, 1, 11, 40, 300})
    void more_and_more_mistakes(int mistakes) throws SQLException {
        assumeTrue(Tour.FULL, "for the album");
        enter(TimelineRows.summaries(mistakes, 3, Mistakes.NOON));
        tour.pages(mistakes + "-mistakes");
    }

    @Test
    @Order(2)
    void so_many_that_weeks_are_counts() throws SQLException {
        assumeTrue(Tour.FULL, "for the album");
        enter(TimelineRows.summaries(MANY, 8, Mistakes.NOON));
        tour.pages("very-many");
    }

    @Test
    @Order(3)
    void filtered_and_as_a_table() throws SQLException {
        enter(TimelineRows.summaries(40, 3, Mistakes.NOON));
        tour.press("#pace-LATE");
        tour.write("#filter-text", "the");
        tour.picture("filtered");
        tour.press("#tableButton");
        tour.picture("table");
        tour.write("#filter-text", " no such words");
        tour.picture("nothing-found");
        tour.keys(KeyCode.ESCAPE);
    }

    @Test
    @Order(4)
    void every_one_of_them_late() throws SQLException {
        assumeTrue(Tour.FULL, "for the album");
        enter(twenty(noticed -> later(noticed, Duration.ofDays(6))));
        tour.pages("all-late");
    }

    @Test
    @Order(5)
    void every_one_of_them_open() throws SQLException {
        assumeTrue(Tour.FULL, "for the album");
        enter(twenty(_ -> null));
        tour.pages("all-open");
    }

    @Test
    @Order(6)
    void one_that_was_told_after_three_years() throws SQLException {
        assumeTrue(Tour.FULL, "for the album");
        Moment noticed = Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(1200)));
        var moments = new PaceMoments(null, null, noticed, later(noticed, Duration.ofDays(3 * 365)), true);
        enter(List.of(TimelineRows.with("Signed the lease without reading its last page", moments)));
        tour.pages("three-years-late");
    }

    private void enter(List<Summary> summaries) throws SQLException {
        ManySummaries.fill(tour.journal(), summaries);
        tour.open();
        tour.press("#navTimeline");
    }

    private static List<Summary> twenty(UnaryOperator<Moment> told) {
        return IntStream.range(0, 20)
                .mapToObj(i -> Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(30L * i + 10))))
                .map(noticed -> new PaceMoments(later(noticed, Duration.ofHours(-5)), null, noticed,
                        told.apply(noticed), true))
                .map(moments -> TimelineRows.with("Noticed " + moments.noticed(), moments))
                .toList();
    }

    private static Moment later(Moment noticed, Duration by) {
        return Mistakes.minute(noticed.at().plus(by));
    }
}
