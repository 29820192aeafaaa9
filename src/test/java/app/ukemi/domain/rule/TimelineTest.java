package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");

    @Test
    void the_last_noticed_stands_first_and_one_just_begun_before_it() {
        Timeline timeline = of(noticed("Old", "2025-01-01T10:00"), noticed("New", "2026-01-01T10:00"),
                noticed("Begun", null));
        assertThat(timeline.rows()).extracting(row -> row.summary().title()).containsExactly("Begun", "New", "Old");
    }

    @Test
    void what_lies_in_the_trash_is_left_out() {
        Summary kept = noticed("Kept", "2026-01-01T10:00");
        Summary trashed = new Summary(
                kept.id(), "Trashed", kept.moments(), kept.after(), kept.traits(), kept.stand(), kept.work(), NOW);
        assertThat(of(kept, trashed).rows()).extracting(row -> row.summary().title()).containsExactly("Kept");
    }

    @Test
    void changed_limits_rate_every_mistake_anew() {
        List<Summary> many = TimelineRows.summaries(60, 2, NOW);
        var strict = new PaceLimits(Duration.ofMinutes(1), Duration.ofMinutes(2));
        assertThat(Timeline.of(many, strict, NOW).rows())
                .extracting(row -> row.rating().pace())
                .isNotEqualTo(Timeline.of(many, PaceLimits.USUAL, NOW).rows().stream()
                        .map(row -> row.rating().pace())
                        .toList());
    }

    @Test
    void some_time_later_only_what_grows_is_another_row() {
        Timeline timeline = of(noticed("Open", "2026-12-01T10:00"));
        Timeline later = timeline.at(NOW.plusSeconds(60));
        assertThat(later.rows().getFirst().rating().lag())
                .isEqualTo(new Lag(Duration.ofMinutes(33_241), Duration.ofMinutes(33_241)));
    }

    private static Timeline of(Summary... summaries) {
        return Timeline.of(List.of(summaries), PaceLimits.USUAL, NOW);
    }

    private static Summary noticed(String title, @Nullable String local) {
        return TimelineRows.with(
                title, new PaceMoments(null, null, local == null ? null : at(local), null, true));
    }
}
