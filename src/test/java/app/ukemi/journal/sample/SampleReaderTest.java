package app.ukemi.journal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleReaderTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant WEDNESDAY_EVENING = Instant.parse("2026-04-01T19:30:40Z");
    private static final Clock CLOCK = Clock.fixed(WEDNESDAY_EVENING, BERLIN);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -1d 18:05                  | 2026-03-31T16:05:00Z | MINUTE
            +0d 07h                    | 2026-04-01T05:00:00Z | HOUR
            -3d                        | 2026-03-29T10:00:00Z | DAY
            -40d month                 | 2026-02-20T11:00:00Z | MONTH
            -31h                       | 2026-03-31T12:30:00Z | MINUTE
            -40m                       | 2026-04-01T18:50:00Z | MINUTE
            -1d Mon 09:00              | 2026-03-30T07:00:00Z | MINUTE
            -2d Mon 09:00              | 2026-03-30T07:00:00Z | MINUTE
            -3d Mon 09:00              | 2026-03-23T08:00:00Z | MINUTE
            -1d 09:00 America/New_York | 2026-03-31T13:00:00Z | MINUTE
            -3d 02:30                  | 2026-03-29T01:30:00Z | MINUTE
            """)
    void a_moment_is_told_as_a_distance(String told, Instant at, Precision precision) {
        Moment moment = only("mistake: A\nnoticed: " + told).owned().noticed();
        assertThat(moment.at()).isEqualTo(at);
        assertThat(moment.precision()).isEqualTo(precision);
    }

    @Test
    void a_moment_without_a_zone_is_in_the_zone_of_the_clock() {
        Moment moment = only("mistake: A\nnoticed: -1d 18:05").owned().noticed();
        assertThat(moment.zone()).isEqualTo(BERLIN);
    }

    @Test
    void days_count_from_the_day_of_the_mistake() {
        Mistake mistake = only("""
                person rosa: Rosa
                mistake: A
                day: -14d Mon
                plan-told: rosa | +3d
                """);
        assertThat(mistake.remedy().told().getFirst().on()).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void an_indented_line_goes_on_with_the_one_before() {
        assertThat(only("mistake: A\n# why not\naccount: It rained,\n  and it poured.").owned().account())
                .isEqualTo("It rained, and it poured.");
    }

    @Test
    void an_action_can_be_spoken_of_before_it_is_written() {
        Mistake mistake = only("""
                mistake: A
                short patch: Patch it
                replaced renew: -1d | Better so
                permanent renew: Renew it
                """);
        Action patch = mistake.remedy().actions().getFirst();
        assertThat(patch.outcome().state()).isEqualTo(ActionState.REPLACED);
        assertThat(patch.outcome().replacement()).isEqualTo(mistake.remedy().actions().getLast().id());
    }

    @Test
    void the_same_person_is_the_same_in_every_mistake() {
        List<Mistake> mistakes = read("""
                person rosa: Rosa | storage | R
                mistake: A
                advice: rosa | Wait
                mistake: B
                advice: rosa | Go on
                """);
        assertThat(mistakes.getFirst().remedy().advice().getFirst().asked())
                .isEqualTo(mistakes.getLast().remedy().advice().getFirst().asked());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            no keyword           ~ just words              ~ has no keyword with a colon and a space behind it
            unknown keyword      ~ acount: It rained       ~ begins with 'acount', which means nothing here
            empty field          ~ advice: rosa |          ~ has an empty field
            field missing        ~ advice: rosa            ~ has 1 fields, not 2 to 2
            field too many       ~ account: It | rained    ~ has 2 fields, not 1 to 1
            unknown person       ~ advice: ros | Wait      ~ names 'ros', who is not among the people
            unknown action       ~ retires: freeze         ~ adds to an action, but there is none before it
            unknown word         ~ fair: some              ~ says 'some', not one of most, part, nothing
            neither must nor not ~ concerned: rosa | may | Ouch ~ says 'may', not must hear or need not hear
            no day               ~ day: yesterday          ~ says 'yesterday', not a day such as -12d or -12d Mon
            no moment            ~ noticed: -1d 9:00       ~ says '-1d 9:00', not a moment such as -12d 18:30 or -31h
            twice                ~ severity: nuisance      ~ says 'severity' a second time
            person twice         ~ person rosa: Rosalie    ~ names the person 'rosa' again
            """)
    void an_error_names_the_line(String name, String line, String error) {
        String text = "# The people\nperson rosa: Rosa\n\nmistake: A\nseverity: nuisance\n" + line;
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("try.txt, line 6 " + error);
    }

    @Test
    void a_line_before_the_first_mistake_is_an_error() {
        assertThatThrownBy(() -> read("account: It rained"))
                .hasMessage("try.txt, line 1 stands before the first mistake");
    }

    @Test
    void an_action_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> read("mistake: A\nreview freeze: +1d | It holds"))
                .hasMessage("try.txt, line 2 speaks of the action 'freeze', which this mistake does not have");
    }

    @Test
    void an_action_written_twice_is_an_error() {
        assertThatThrownBy(() -> read("mistake: A\nshort a: One\nshort a: Two"))
                .hasMessage("try.txt, line 3 writes the action 'a' again");
    }

    private static Mistake only(String text) {
        List<Mistake> mistakes = read(text);
        assertThat(mistakes).hasSize(1);
        return mistakes.getFirst();
    }

    private static List<Mistake> read(String text) {
        return new SampleReader(CLOCK, new Ids(CLOCK, new Random(1))).read(List.of(new SampleFile("try.txt", text)));
    }
}
