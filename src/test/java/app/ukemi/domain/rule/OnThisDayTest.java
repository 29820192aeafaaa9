package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.ukemi.domain.Disclosures;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OnThisDayTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 22);

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void by_the_day_on_which_it_was_noticed(String what, Moment noticed, LocalDate today, boolean recalled) {
        assertThat(OnThisDay.of(List.of(noticed(noticed)), today)).hasSize(recalled ? 1 : 0);
    }

    static Stream<Arguments> days() {
        Moment leap = Given.at("2024-02-29T10:00");
        return Stream.of(
                arguments("a year ago", Given.at("2026-11-22T14:05"), TODAY, true),
                arguments("years ago, known by the day", Given.at("2021-11-22T00:00", Precision.DAY), TODAY, true),
                arguments("known by the month alone", Given.at("2026-11-22T00:00", Precision.MONTH), TODAY, false),
                arguments("another day", Given.at("2026-11-23T00:30"), TODAY, false),
                arguments("today itself", Given.at("2027-11-22T08:00"), TODAY, false),
                arguments("this day where it was noticed", tokyo("2026-11-22T01:00"), TODAY, true),
                arguments("the day before where it was noticed", tokyo("2026-11-21T23:30"), TODAY, false),
                arguments("29 February in a year that has it", leap, LocalDate.of(2028, 2, 29), true),
                arguments("not on the day before", leap, LocalDate.of(2028, 2, 28), false),
                arguments("the day before in a year without it", leap, LocalDate.of(2027, 2, 28), true),
                arguments("and not the day after", leap, LocalDate.of(2027, 3, 1), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void as_it_stands(String what, UnaryOperator<Mistake> change, boolean recalled) {
        Summary summary = Summaries.of(change.apply(noticedMistake(Given.at("2026-11-22T14:05"))));
        assertThat(OnThisDay.of(List.of(summary), TODAY)).hasSize(recalled ? 1 : 0);
    }

    static Stream<Arguments> states() {
        return Stream.of(
                arguments("disclosed", as(it -> it), true),
                arguments("in the trash", as(it -> it.withFiling(Filing.OPEN.withTrashedAt(Instant.EPOCH))), false),
                arguments("nobody was told", as(it -> it.withDisclosures(Disclosures.EMPTY)), false),
                arguments("nobody was told, but it was not mine",
                        as(it -> it.withDisclosures(Disclosures.EMPTY)
                                .withOwned(it.owned().withFairView(FairView.NOTHING))), true));
    }

    @Test
    void one_in_progress_needs_a_lesson() {
        Summary closed = Summaries.of(Given.complete().withFiling(Filing.OPEN.withClosedAt(Instant.EPOCH)));
        Summary progressing = Summaries.of(Given.complete().withLesson(Lesson.EMPTY));
        assertThat(OnThisDay.worth(closed, "")).isTrue();
        assertThat(OnThisDay.worth(progressing, " ")).isFalse();
        assertThat(OnThisDay.worth(progressing, "Ask first")).isTrue();
    }

    @Test
    void the_latest_year_comes_first() {
        Summary older = noticed(Given.at("2023-11-22T14:05"));
        Summary newer = noticed(Given.at("2025-11-22T14:05"));
        assertThat(OnThisDay.of(List.of(older, newer), TODAY)).containsExactly(newer, older);
    }

    private static UnaryOperator<Mistake> as(UnaryOperator<Mistake> change) {
        return change;
    }

    private static Moment tokyo(String local) {
        return Given.at(local, ZoneId.of("Asia/Tokyo"), Precision.MINUTE);
    }

    private static Summary noticed(Moment noticed) {
        return Summaries.of(noticedMistake(noticed));
    }

    private static Mistake noticedMistake(Moment noticed) {
        Mistake complete = Given.complete();
        return complete.withOwned(complete.owned().withNoticed(noticed));
    }
}
