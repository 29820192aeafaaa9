package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.rule.Trait.Facet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineFilterTest {
    private static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");
    private static final Trait PROMPT = new Trait.OfPace(Pace.PROMPT);
    private static final Trait LATE = new Trait.OfPace(Pace.LATE);
    private static final Trait THIS_YEAR = new Trait.InYear(2026);
    private static final Trait LAST_YEAR = new Trait.InYear(2025);

    private static final List<TimelineRow> ROWS = List.of(
            row("Lost a disk", "2026-12-02T10:00", "2026-12-02T11:00", "storage"),
            row("Forgot the café", "2026-11-02T10:00", "2026-11-12T11:00", "people"),
            row("Overlooked a warning", "2025-11-02T10:00", "2025-11-12T11:00", "storage"),
            row("Copied all staff", "2025-10-02T10:00", null, "people"));

    @Test
    void without_a_filter_all_are_shown_in_their_order() {
        assertThat(Sieve.of(ROWS).find(TimelineFilter.ALL).rows()).isEqualTo(ROWS);
    }

    @Test
    void traits_of_one_facet_are_alternatives() {
        assertThat(found(PROMPT, LATE)).containsExactly("Lost a disk", "Forgot the café", "Overlooked a warning");
    }

    @Test
    void traits_of_different_facets_are_asked_for_together() {
        assertThat(found(LATE, LAST_YEAR)).containsExactly("Overlooked a warning");
    }

    @Test
    void a_mistake_that_went_wrong_twice_is_found_by_either() {
        assertThat(found(new Trait.WrongAt(WentWrong.AIM))).hasSize(4);
        assertThat(found(new Trait.WrongAt(WentWrong.WAY))).hasSize(4);
        assertThat(found(new Trait.WrongAt(WentWrong.COURSE))).isEmpty();
    }

    @Test
    void what_was_made_again_is_told_apart_and_stays_so_as_time_goes_by() {
        Summary again = ROWS.get(1).summary();
        Summary first = ROWS.get(2).summary();
        Timeline timeline = new Timeline(ROWS, PaceLimits.USUAL, NOW)
                .made(Map.of(
                        again.id(), new Recurrence.Again(first, again, Recurrence.Verdict.AFTER_THE_FIX),
                        ROWS.get(3).summary().id(),
                        new Recurrence.Again(first, ROWS.get(3).summary(), Recurrence.Verdict.CANNOT_BE_SAID)))
                .at(NOW.plusSeconds(60));
        Trait afterTheFix = new Trait.Made(Trait.Again.AFTER_THE_FIX);
        var found = timeline.find(new TimelineFilter(Set.of(afterTheFix), ""));
        assertThat(found.rows()).extracting(TimelineRow::summary).containsExactly(again);
        assertThat(found.count(afterTheFix)).isEqualTo(1);
        assertThat(found.count(new Trait.Made(Trait.Again.AGAIN))).isEqualTo(1);
        assertThat(found.count(new Trait.Made(Trait.Again.NOT_AGAIN))).isEqualTo(2);
    }

    @Test
    void severity_tag_and_state_can_be_asked_for() {
        assertThat(found(
                        new Trait.OfSeverity(Severity.NUISANCE),
                        new Trait.Tagged("storage"),
                        new Trait.Stands(Standing.IN_PROGRESS)))
                .containsExactly("Lost a disk", "Overlooked a warning");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"disk", "LOST", "a disk", "disk lost", "sto lost", "  disk  "})
    void every_word_of_the_text_is_looked_for_in_title_and_tags(String text) {
        assertThat(titles(TimelineFilter.ALL.withText(text))).containsExactly("Lost a disk");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"cafe", "café", "CAFÉ"})
    void accents_and_case_do_not_matter(String text) {
        assertThat(titles(TimelineFilter.ALL.withText(text))).containsExactly("Forgot the café");
    }

    @Test
    void each_count_is_how_many_there_are_under_all_other_filters() {
        TimelineFilter.Found found = Sieve.of(ROWS).find(filter(LATE));
        assertThat(found.count(PROMPT)).isEqualTo(1);
        assertThat(found.count(LATE)).isEqualTo(2);
        assertThat(found.count(THIS_YEAR)).isEqualTo(1);
        assertThat(found.count(LAST_YEAR)).isEqualTo(1);
    }

    @Test
    void the_text_holds_for_every_count() {
        TimelineFilter.Found found = Sieve.of(ROWS).find(TimelineFilter.ALL.withText("storage"));
        assertThat(found.count(LATE)).isEqualTo(1);
        assertThat(found.count(new Trait.Tagged("people"))).isZero();
    }

    @Test
    void counts_agree_with_what_choosing_would_show() {
        List<TimelineRow> many = TimelineRows.rows(300, 3, NOW);
        TimelineFilter filter = filter(LATE, PROMPT, LAST_YEAR).withText("the");
        TimelineFilter.Found found = Sieve.of(many).find(filter);
        assertThat(found.counts()).isNotEmpty().allSatisfy((trait, count) -> assertThat(
                        Sieve.of(many)
                                .find(filter.without(trait.facet()).with(trait, true))
                                .rows())
                .hasSize(count));
    }

    @Test
    void a_word_is_not_found_across_two_rows() {
        List<TimelineRow> two = TimelineRows.rows(2, 3, NOW);
        assertThat(two.getFirst().words()).endsWith("work");
        TimelineFilter across = TimelineFilter.ALL.withText("work" + two.getLast().words().charAt(0));
        assertThat(Sieve.of(two).find(across).rows()).isEmpty();
    }

    @Test
    void time_that_passes_changes_rows_and_not_what_is_found() {
        Timeline timeline = Timeline.of(TimelineRows.summaries(300, 3, NOW), PaceLimits.USUAL, NOW);
        Timeline later = timeline.at(NOW.plus(Duration.ofDays(9)));
        TimelineFilter filter = TimelineFilter.ALL.withText("the");
        assertThat(later.find(filter).rows()).isNotEqualTo(timeline.find(filter).rows());
        assertThat(later.find(filter)).isEqualTo(new Timeline(later.rows(), PaceLimits.USUAL, NOW).find(filter));
    }

    @Test
    void a_trait_is_taken_back_and_so_is_a_facet() {
        TimelineFilter filter = filter(LATE, PROMPT, LAST_YEAR);
        assertThat(filter.with(LATE, false).chosen()).containsExactlyInAnyOrder(PROMPT, LAST_YEAR);
        assertThat(filter.without(Facet.PACE).chosen()).containsExactly(LAST_YEAR);
    }

    @Test
    void blanks_alone_are_no_filter() {
        assertThat(TimelineFilter.ALL.withText("  ").isAll()).isTrue();
        assertThat(filter(LATE).isAll()).isFalse();
    }

    private static TimelineFilter filter(Trait... chosen) {
        return new TimelineFilter(Set.of(chosen), "");
    }

    private static List<String> found(Trait... chosen) {
        return titles(filter(chosen));
    }

    private static List<String> titles(TimelineFilter filter) {
        return Sieve.of(ROWS).find(filter).rows().stream().map(row -> row.summary().title()).toList();
    }

    private static TimelineRow row(String title, String noticed, @Nullable String told, String tag) {
        var moments = new PaceMoments(null, null, at(noticed), told == null ? null : at(told), true);
        var traits = new Summary.Traits(
                Severity.NUISANCE, List.of(tag), Set.of(WentWrong.AIM, WentWrong.WAY), WentWrong.AIM);
        Summary summary = TimelineRows.summary(title, moments, Summary.After.NOTHING, traits);
        return TimelineRow.of(summary, PaceLimits.USUAL, NOW);
    }
}
