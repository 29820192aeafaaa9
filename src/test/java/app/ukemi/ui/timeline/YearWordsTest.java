package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.domain.rule.YearStrip;
import app.ukemi.domain.rule.YearStrips;
import app.ukemi.ui.TestUi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearWordsTest {
    private final YearWords words = new YearWords(TestUi.british());

    @Test
    void a_mark_says_its_mistake_and_pace() {
        Moment noticed = Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(2)));
        Moment told = Mistakes.minute(noticed.at().plus(Duration.ofHours(41)));
        TimelineRow row = TimelineRow.of(
                TimelineRows.with("Lost a disk", new PaceMoments(null, null, noticed, told, true)),
                PaceLimits.USUAL,
                Mistakes.NOON);
        YearStrip.Marks strip = (YearStrip.Marks) YearStrips.of(List.of(row), 0.01).getFirst();
        double place = strip.marks().getFirst().at();
        assertThat(words.at(strip, place, 0.01)).hasValueSatisfying(said -> assertThat(said)
                .contains("Lost a disk", "41\u00a0h – slow"));
        assertThat(words.at(strip, place + 0.1, 0.01)).isEmpty();
    }

    @Test
    void a_week_says_how_many_of_which_pace() {
        var week = new YearStrip.Week(0, 7.0 / 365, Map.of(Pace.LATE, 3));
        var strip = new YearStrip.Weeks(2025, List.of(week));
        assertThat(words.at(strip, 0.01, 0.01)).hasValueSatisfying(said -> assertThat(said)
                .startsWith("Week from 1 Jan")
                .endsWith(": 3 late"));
    }
}
