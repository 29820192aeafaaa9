package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.PaceReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant MOMENT = Instant.parse("2026-11-22T13:05:12Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Formats british = new Formats(Messages.of(Locale.UK), BERLIN);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | Sun 22 Nov, 14:05
            en-US | Sun Nov 22, 2:05 PM
            de-DE | So. 22. Nov., 14:05
            """)
    void a_moment_is_short_and_in_the_zone_of_the_user(Locale locale, String expected) {
        assertThat(new Formats(Messages.of(locale), BERLIN).moment(MOMENT, TODAY)).isEqualTo(expected);
    }

    @Test
    void the_year_is_named_when_it_is_another_one() {
        assertThat(british.moment(MOMENT, TODAY.plusYears(1))).isEqualTo("Sun 22 Nov 2026, 14:05");
    }

    @Test
    void the_fields_have_the_users_own_format() {
        assertThat(british.date(TODAY)).isEqualTo("24 Nov 2026");
        assertThat(british.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void the_status_line_has_seconds() {
        assertThat(british.clock(MOMENT)).isEqualTo("14:05:12");
    }

    @Test
    void a_month_is_named_in_full() {
        assertThat(british.month(TODAY)).isEqualTo("November 2026");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PT0S     | under 1 min
            PT59S    | under 1 min
            PT25M    | 25 min
            PT59M59S | 59 min
            PT1H     | 1 h
            PT41H59M | 41 h
            PT71H59M | 71 h
            PT72H    | 3 d
            PT144H   | 6 d
            P59D     | 59 d
            P60D     | 1 month
            P92D     | 3 months
            P730D    | 23 months
            P731D    | 2 years
            P3000D   | 8 years
            PT-3H    | 3 h
            """)
    void durations_are_few_words(Duration length, String expected) {
        assertThat(british.duration(length).replace('\u00a0', ' ')).isEqualTo(expected);
    }

    @Test
    void a_line_never_breaks_between_a_number_and_its_unit() {
        assertThat(british.duration(Duration.ofHours(5))).isEqualTo("5\u00a0h");
    }

    @Test
    void a_span_is_about_its_middle() {
        assertThat(british.span(Duration.ofHours(24), Duration.ofHours(72))).isEqualTo("about 48\u00a0h");
        assertThat(british.span(Duration.ofHours(2), Duration.ofHours(2))).isEqualTo("2\u00a0h");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEASURED          | SLOW    | 41 h – slow
            MEASURED_COARSELY | LATE    | about 41 h – late
            STILL_OPEN        | OPEN    | open 41 h
            COARSE            | UNRATED | about 41 h
            WHILE_SUSPECTING  | PROMPT  | before I was certain
            NOT_NOTICED       | UNRATED | not rated: when noticed?
            """)
    void the_flag_of_a_pace_says_how_long_and_how_quick(PaceReason reason, Pace pace, String expected) {
        assertThat(Messages.of(Locale.UK).text(reason, "flag", Duration.ofHours(41), pace))
                .isEqualTo(expected.replace("41 h", "41\u00a0h"));
    }
}
