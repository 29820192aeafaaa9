package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.ui.TestUi;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RowWordsTest {
    private final RowWords words = new RowWords(TestUi.british());

    private static TimelineRow row(Moment noticed, Moment told) {
        var moments = new PaceMoments(null, null, noticed, told, true);
        return TimelineRow.of(TimelineRows.with("Elsewhere", moments), PaceLimits.USUAL, Mistakes.NOON);
    }

    @Test
    void each_moment_is_told_in_the_zone_in_which_it_was_lived() {
        Moment noticed = new Moment(
                Mistakes.NOON.minus(Duration.ofDays(60)), ZoneId.of("America/New_York"), Precision.MINUTE);
        Moment told = new Moment(
                Mistakes.NOON.minus(Duration.ofDays(1)), ZoneId.of("America/New_York"), Precision.MINUTE);
        assertThat(words.moments(row(noticed, told)))
                .containsExactly(
                        "noticed Fri 9 Jan, 07:00 (New York, GMT-5)", "first told Mon 9 Mar, 08:00 (New York, GMT-4)");
    }

    @Test
    void one_that_cannot_be_rated_says_why() {
        Moment noticed = Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(1)));
        Moment before = Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(2)));
        assertThat(words.moments(row(noticed, before)).getLast()).contains("before");
    }
}
