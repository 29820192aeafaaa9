package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.Summaries;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkTourTest extends TourStop {
    WalkTourTest() {
        super("20-a-mistake-from-its-first-sentence-to-its-end");
    }

    @Test
    void from_an_empty_folder_to_a_closed_mistake_and_every_field_again_after_a_second_start() throws Exception {
        var leader = new Walk(tour);
        leader.starts_writing();
        leader.writes_down_one_sentence();
        leader.owns_it();
        leader.guides_others();
        leader.learns();
        leader.plans_the_fix();
        leader.discloses_it();
        leader.follows_through();
        leader.tells_the_board_as_planned();
        leader.closes_it();
        Map<Step, List<String>> before = leader.reads_every_field();
        leader.goes_back_to_the_journal();
        tour.close();
        Mistake kept = onDisk();
        assertThat(Summaries.of(kept).complete()).containsExactlyInAnyOrder(Step.values());
        assertThat(Summaries.of(kept).standing()).isEqualTo(Standing.CLOSED);
        tour.start();
        leader.opens_it_again();
        Map<Step, List<String>> after = leader.reads_every_field();
        assertThat(Step.values()).allSatisfy(step -> assertThat(after.get(step)).isEqualTo(before.get(step)));
    }

    private Mistake onDisk() throws TroubleException {
        try (Journal journal = TestJournals.open(tour.journal(), tour.clock())) {
            return journal.mistake(journal.summaries().getFirst().id()).orElseThrow();
        }
    }
}
