package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.domain.rule.Timeline;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.domain.rule.Trait;
import app.ukemi.domain.rule.YearPlace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private static final Trait OPEN = new Trait.OfPace(Pace.OPEN);

    private final TimelineModel model = new TimelineModel();

    @BeforeEach
    void forty_mistakes() {
        model.show(Timeline.of(TimelineRows.summaries(40, 3, Mistakes.NOON), PaceLimits.USUAL, Mistakes.NOON));
    }

    @Test
    void all_are_shown_at_first() {
        assertThat(model.shown()).hasSize(40);
    }

    @Test
    void choosing_and_taking_back_changes_what_is_shown() {
        model.choose(OPEN, true);
        assertThat(model.shown()).isNotEmpty().allMatch(TimelineRow::grows);
        model.choose(OPEN, false);
        assertThat(model.shown()).hasSize(40);
    }

    @Test
    void the_filter_stays_when_the_journal_is_read_again() {
        model.choose(OPEN, true);
        int open = model.shown().size();
        model.show(Timeline.of(TimelineRows.summaries(40, 3, Mistakes.NOON), PaceLimits.USUAL, Mistakes.NOON));
        assertThat(model.shown()).hasSize(open);
    }

    @Test
    void what_recurred_after_the_fix_can_be_shown_alone() {
        TimelineRow later = model.shown().get(3);
        var again = new Recurrence.Again(
                model.shown().get(9).summary(), later.summary(), Recurrence.Verdict.AFTER_THE_FIX);
        model.show(model.timeline().get().made(Map.of(later.summary().id(), again)));
        Trait afterTheFix = new Trait.Made(Trait.Again.AFTER_THE_FIX);
        assertThat(model.found().get().count(afterTheFix)).isEqualTo(1);
        model.choose(afterTheFix, true);
        assertThat(model.shown()).extracting(row -> row.summary().id()).containsExactly(later.summary().id());
    }


    @Test
    void a_minute_later_only_the_rows_that_grow_are_replaced() {
        long open = model.shown().stream().filter(TimelineRow::grows).count();
        List<TimelineRow> replaced = new ArrayList<>();
        model.shown().addListener((ListChangeListener<TimelineRow>) change -> {
            while (change.next()) {
                replaced.addAll(change.getAddedSubList());
            }
        });
        model.tick(Mistakes.NOON.plus(Duration.ofMinutes(1)));
        assertThat(replaced).hasSize((int) open).allMatch(TimelineRow::grows);
    }

    @Test
    void a_place_in_time_leads_to_the_row_noticed_last_before_it() {
        TimelineRow third = model.shown().get(2);
        YearPlace place = YearPlace.of(third);
        assertThat(model.nearest(place)).isEqualTo(2);
    }

    @Test
    void a_place_before_the_first_mistake_leads_to_the_earliest() {
        assertThat(model.nearest(new YearPlace(1990, 0))).isEqualTo(39);
    }

    @Test
    void a_month_ends_before_each_row_of_an_earlier_one() {
        for (int i = 0; i + 1 < model.shown().size(); i++) {
            String upper = model.shown().get(i).noticedOn().toString().substring(0, 7);
            String lower = model.shown().get(i + 1).noticedOn().toString().substring(0, 7);
            assertThat(TimelineModel.endsMonth(model.shown(), i)).isEqualTo(!upper.equals(lower));
        }
    }

    @Test
    void the_last_row_ends_no_month() {
        assertThat(TimelineModel.endsMonth(model.shown(), 39)).isFalse();
    }
}
