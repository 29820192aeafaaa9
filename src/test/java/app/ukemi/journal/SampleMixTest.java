package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Progress;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.PaceReason;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.rule.Standings;
import app.ukemi.domain.rule.StepProgress;
import app.ukemi.journal.sample.Fields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Something of everything is in the sample, so that every screen has something to show. */
class SampleMixTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:05:10Z");
    private static final List<Mistake> ALL =
            Samples.at(Locale.ENGLISH, Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));
    private static final List<Mistake> SHOWN =
            ALL.stream().filter(mistake -> mistake.filing().trashedAt() == null).toList();

    @Test
    void the_trash_has_two() {
        assertThat(ALL.size() - SHOWN.size()).isEqualTo(2);
    }

    @Test
    void the_paces_are_mixed() {
        assertThat(counted(mistake -> rating(mistake).pace()))
                .containsOnly(
                        entry(Pace.PROMPT, 20L),
                        entry(Pace.SLOW, 8L),
                        entry(Pace.LATE, 9L),
                        entry(Pace.OPEN, 3L),
                        entry(Pace.UNRATED, 4L));
    }

    @ParameterizedTest
    @EnumSource(names = {
        "MEASURED", "MEASURED_COARSELY", "COARSE", "WHILE_SUSPECTING", "STILL_OPEN", "NOT_MINE", "NOT_NOTICED",
        "NOTICED_BEFORE_HAPPENED"
    })
    void the_timeline_has_each_case_to_show(PaceReason reason) {
        assertThat(SHOWN).anyMatch(mistake -> rating(mistake).reason() == reason);
    }

    @Test
    void one_waited_almost_three_years() {
        assertThat(SHOWN).anyMatch(mistake -> rating(mistake).shown().compareTo(Duration.ofDays(1000)) > 0);
    }

    @Test
    void the_firmware_has_been_open_for_31_hours() {
        Mistake firmware = SHOWN.get(SHOWN.size() - 2);
        assertThat(firmware.title()).startsWith("Approved the storage firmware");
        assertThat(rating(firmware).shown().toHours()).isEqualTo(31);
    }

    @Test
    void the_last_ten_were_disclosed_sooner_than_the_first_ten() {
        List<Duration> told = SHOWN.stream()
                .map(SampleMixTest::rating)
                .filter(rating -> rating.reason() == PaceReason.MEASURED)
                .map(Rating::shown)
                .toList();
        Duration before = told.subList(0, 10).stream().sorted().toList().get(4);
        Duration since = told.subList(told.size() - 10, told.size()).stream().sorted().toList().get(4);
        assertThat(since).isLessThan(before.dividedBy(4));
    }

    @Test
    void the_standings_are_mixed() {
        assertThat(counted(Standings::of))
                .containsOnly(
                        entry(Standing.IN_PROGRESS, 5L),
                        entry(Standing.FOLLOWING_THROUGH, 6L),
                        entry(Standing.CLOSED, 33L));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void each_step_is_there_untouched_begun_and_complete(Step step) {
        assertThat(SHOWN.stream().map(mistake -> StepProgress.of(step, mistake)).distinct())
                .containsExactlyInAnyOrder(Progress.values());
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void actions_of_each_kind_are_in_every_state(ActionKind kind) {
        assertThat(Fields.all(Action.class, SHOWN).stream()
                        .filter(action -> action.kind() == kind)
                        .map(action -> action.outcome().state())
                        .distinct())
                .containsExactlyInAnyOrder(ActionState.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Affected", "Extent", "FairView", "HeardFirst", "Means", "Precision", "Severity", "Weighed", "WentWrong",
        "Worked"
    })
    void every_word_of_the_domain_is_used(String word) throws ClassNotFoundException {
        Class<?> words = Class.forName("app.ukemi.domain." + word);
        List<?> used = Fields.all(words, SHOWN);
        assertThat(Arrays.asList(words.getEnumConstants())).allSatisfy(one -> assertThat(used).anyMatch(one::equals));
    }

    @Test
    void the_tags_are_few_and_come_again() {
        Map<String, Long> tags = SHOWN.stream()
                .flatMap(mistake -> mistake.owned().tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        assertThat(tags).hasSizeBetween(10, 18);
        assertThat(tags.values()).filteredOn(count -> count >= 3).hasSizeGreaterThan(9);
    }

    private static Rating rating(Mistake mistake) {
        return DisclosurePace.rate(Disclosed.moments(mistake), PaceLimits.USUAL, NOW);
    }

    private static <K> Map<K, Long> counted(Function<Mistake, K> by) {
        return SHOWN.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
