package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "9, 09:00", "09, 09:00", "9:30, 09:30", "9.30, 09:30", "0930, 09:30", "930, 09:30", "2130, 21:30",
        "9.30 pm, 21:30", "9:30pm, 21:30", "930 pm, 21:30", "9 PM, 21:00", "9 a.m., 09:00", "12 am, 00:00",
        "12:30 am, 00:30", "12 pm, 12:00", "21h30, 21:30", "9h, 09:00", "9h30, 09:30", "0:00, 00:00", "23:59, 23:59",
        "' 14:05 ', 14:05", "14 Uhr, 14:00", "14:05 Uhr, 14:05", "１４：０５, 14:05"
    })
    void forms_that_people_write_are_understood(String typed, LocalTime expected) {
        assertThat(new TimeInput(Locale.UK).parse(typed)).isEqualTo(new Typed.Read<>(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "24", "9:60", "9:3", "13 pm", "0 am", "noonish", "9:30:30:30", "-9", "12345",
            "h", "9x"})
    void nonsense_is_not_understood(String typed) {
        assertThat(new TimeInput(Locale.UK).parse(typed)).isEqualTo(new Typed.NotUnderstood<>());
    }

    @Test
    void white_space_is_nothing() {
        assertThat(new TimeInput(Locale.UK).parse("\u00a0 ")).isEqualTo(new Typed.Nothing<>());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "en-AU", "de-DE", "fr-FR", "fr-CA", "sv-SE", "ja-JP", "es-MX", "it-IT",
            "fi-FI", "da-DK", "ko-KR", "zh-CN", "zh-TW", "hi-IN", "bg-BG", "ru-RU", "tr-TR", "id-ID"})
    void every_time_that_is_shown_is_read_back(Locale locale) {
        TimeInput input = new TimeInput(locale);
        Formats formats = new Formats(Messages.of(locale), ZoneOffset.UTC);
        for (LocalTime time = LocalTime.MIDNIGHT; time.isBefore(LocalTime.of(23, 59)); time = time.plusMinutes(1)) {
            assertThat(input.parse(formats.time(time))).isEqualTo(new Typed.Read<>(time));
        }
    }

    @Test
    void nothing_that_is_typed_makes_it_fail() {
        TimeInput input = new TimeInput(Locale.US);
        RandomText text = new RandomText(11, "0123456789:.h apmPM");
        for (int i = 0; i < 10_000; i++) {
            String typed = text.next();
            assertThatCode(() -> input.parse(typed)).as(typed).doesNotThrowAnyException();
        }
    }
}
