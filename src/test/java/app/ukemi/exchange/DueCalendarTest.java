package app.ukemi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Appointment;
import app.ukemi.domain.Cue;
import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import app.ukemi.i18n.Messages;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by a parser of other people. */
class DueCalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final String ADMISSION_TITLE = "Let the wildcard certificate expire";

    private final DueCalendar calendar = new DueCalendar(Messages.of(Locale.UK), NOW);

    @Test
    void an_event_takes_the_whole_of_its_day() {
        VEvent event = read(action("Renew by machine"));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20261231");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo("20270101");
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void an_event_bears_the_id_of_its_row() {
        Appointment appointment = action("Renew by machine");
        assertThat(read(appointment).getUid().getValue())
                .isEqualTo(appointment.thing().row().toString());
    }

    @Test
    void a_later_change_has_a_greater_sequence() {
        Appointment first = action("Renew by machine");
        var later = new Appointment(first.thing(), first.changedAt().plus(Duration.ofSeconds(1)));
        assertThat(read(later).getSequence().getValue())
                .isGreaterThan(read(first).getSequence().getValue());
        assertThat(read(later).getLastModified().getValue()).isEqualTo(later.changedAt());
        assertThat(read(later).getDateTimeStamp().getValue()).isEqualTo(NOW);
    }

    static Stream<String> texts() {
        return Stream.of(
                "Renew by machine",
                "Commas, semicolons; back\\slashes and: colons",
                "Two lines\nof one text",
                "Größe, 失敗 and 🫣 in a text that is long enough to be folded in the middle of it all, "
                        + "twice at least, 失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗失敗",
                "\"quoted\" 'x' %_ \u202Eabc",
                "x".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_read_back_to_the_letter(String text) {
        assertThat(read(action(text)).getSummary().getValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_line_is_longer_than_75_octets(String text) {
        String ics = calendar.of(List.of(action(text)));
        assertThat(ics).endsWith("\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(ics.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @EnumSource(DueKind.class)
    void nothing_of_the_mistake_is_said(DueKind kind) {
        String ics = calendar.of(List.of(thing(kind, "Renew", "Ada", DUE)));
        assertThat(ics).doesNotContain("wildcard", "the mail comes", "look at the log").contains("CLASS:PRIVATE");
    }

    @Test
    void each_kind_has_its_words() {
        assertThat(read(thing(DueKind.REVIEW, "Renew", "", DUE)).getSummary().getValue())
                .isEqualTo("Look again whether it worked: Renew");
        assertThat(read(thing(DueKind.REVIEW, "", "", DUE)).getSummary().getValue())
                .isEqualTo("Look again whether it worked");
        assertThat(read(thing(DueKind.DISCLOSURE, "", "Ada", DUE)).getSummary().getValue()).isEqualTo("Talk with Ada");
    }

    @Test
    void what_has_no_date_is_left_out() {
        assertThat(events(thing(DueKind.PERMANENT, "Renew", "", null), action("Patch"))).hasSize(1);
    }

    private VEvent read(Appointment appointment) {
        return events(appointment).getFirst();
    }

    private List<VEvent> events(Appointment... appointments) {
        var read = Biweekly.parse(calendar.of(List.of(appointments))).first();
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return read.getEvents();
    }

    private static Appointment action(String text) {
        return thing(DueKind.PERMANENT, text, "Ada", DUE);
    }

    private static Appointment thing(DueKind kind, String what, String who, @Nullable LocalDate due) {
        var cue = new Cue("the mail comes", "look at the log");
        return new Appointment(
                new DueThing(
                        new UUID(0, 1), ADMISSION_TITLE, new UUID(7, 2), kind, what, who, due, List.of(), cue),
                NOW.minus(Duration.ofDays(2)));
    }
}
