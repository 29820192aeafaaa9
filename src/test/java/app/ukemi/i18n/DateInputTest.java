package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int ROUNDS = 2_000;

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 20 Nov 2026          | 2026-11-20
            en-GB | 20 november 2026     | 2026-11-20
            en-GB | 20nov26              | 2026-11-20
            en-GB | 20th of November     | 2026-11-20
            en-GB | Fri, 20 Nov          | 2026-11-20
            en-GB | 20.11.2026           | 2026-11-20
            en-GB | 20.11.               | 2026-11-20
            en-GB | 20.11.26             | 2026-11-20
            en-GB | 20/11/26             | 2026-11-20
            en-GB | 5/11                 | 2026-11-05
            en-GB | 2026-11-20           | 2026-11-20
            en-GB | 2026/1/2             | 2026-01-02
            en-GB | 20261120             | 2026-11-20
            en-GB | Nov 20, 2026         | 2026-11-20
            en-GB | 2026 Nov 20          | 2026-11-20
            en-GB | 20.11.99             | 1999-11-20
            en-GB | 25.12.               | 2025-12-25
            en-GB | 29 Feb               | 2024-02-29
            en-GB | ' TODAY '            | 2026-11-24
            en-GB | yesterday            | 2026-11-23
            en-GB | Monday               | 2026-11-23
            en-GB | tue                  | 2026-11-24
            en-GB | wed                  | 2026-11-18
            en-US | 11/20/2026           | 2026-11-20
            en-US | 5/11/2026            | 2026-05-11
            en-US | 5.11.2026            | 2026-11-05
            en-US | 20/11/2026           | 2026-11-20
            en-US | 11/5                 | 2026-11-05
            de-DE | 20.11.2026           | 2026-11-20
            de-DE | 20.11.               | 2026-11-20
            de-DE | 20. November         | 2026-11-20
            de-DE | 3. März 2026         | 2026-03-03
            de-DE | 3 marz               | 2026-03-03
            de-DE | 20 Dec 2025          | 2025-12-20
            de-DE | gestern              | 2026-11-23
            de-DE | Montag               | 2026-11-23
            fr-FR | 1er août 2026        | 2026-08-01
            fr-FR | 20 févr.             | 2026-02-20
            sv-SE | 26-11-20             | 2026-11-20
            sv-SE | 20 nov               | 2026-11-20
            ja-JP | 2026年11月20日          | 2026-11-20
            ja-JP | ２０２６/１１/２０           | 2026-11-20
            """)
    void forms_that_people_write_are_understood(Locale locale, String typed, LocalDate expected) {
        assertThat(past(locale).parse(typed, TODAY)).isEqualTo(new Typed.Read<>(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb", "31.2.2026", "soon", "20", "20 Nov 20 26", "1/2/3/4", "99/99", "20.11.026", "Nov",
            "20:11", "jui 2026", "20 Nov Dec", "+5", "99999999999999999999"})
    void nonsense_is_not_understood(String typed) {
        assertThat(past(Locale.UK).parse(typed, TODAY)).isEqualTo(new Typed.NotUnderstood<>());
    }

    @Test
    void white_space_is_nothing() {
        assertThat(past(Locale.UK).parse(" \t", TODAY)).isEqualTo(new Typed.Nothing<>());
    }

    @Test
    void a_date_without_its_year_lies_ahead_where_the_field_is_for_what_is_to_come() {
        DateInput due = DateInput.future(Messages.of(Locale.UK));
        assertThat(due.parse("2 Feb", TODAY)).isEqualTo(new Typed.Read<>(LocalDate.of(2027, 2, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "sv-SE", "ja-JP", "es-ES", "it-IT", "nl-NL",
            "pl-PL", "pt-BR", "fi-FI", "cs-CZ", "ko-KR", "zh-CN", "ru-RU", "tr-TR", "en-CA", "da-DK"})
    void every_date_that_is_shown_is_read_back(Locale locale) {
        Random chance = new Random(20);
        DateInput input = past(locale);
        Formats formats = new Formats(Messages.of(locale), ZoneOffset.UTC);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate date = LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(50_000));
            assertThat(input.parse(formats.date(date), TODAY)).isEqualTo(new Typed.Read<>(date));
        }
    }

    @Test
    void nothing_that_is_typed_makes_it_fail() {
        DateInput input = past(Locale.GERMANY);
        RandomText text = new RandomText(7, "0123456789./-, :年 Novtodayñ");
        for (int i = 0; i < ROUNDS * 5; i++) {
            String typed = text.next();
            assertThatCode(() -> input.parse(typed, TODAY)).as(typed).doesNotThrowAnyException();
        }
    }

    private static DateInput past(Locale locale) {
        return DateInput.past(Messages.of(locale));
    }
}
