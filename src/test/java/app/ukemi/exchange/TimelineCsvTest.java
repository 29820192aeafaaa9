package app.ukemi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCsvTest {
    private static final Moment NOTICED = moment("2026-03-07T22:05:00Z", "Asia/Kolkata", Precision.MINUTE);

    private static Moment moment(String at, String zone, Precision precision) {
        return new Moment(Instant.parse(at), ZoneId.of(zone), precision);
    }

    private static TimelineRow titled(String title) {
        return row(TimelineRows.with(title, new PaceMoments(null, null, NOTICED, null, true)));
    }

    private static TimelineRow row(Summary summary) {
        return TimelineRow.of(summary, PaceLimits.USUAL, Mistakes.NOON);
    }

    private static TimelineRow everything() {
        var moments = new PaceMoments(
                moment("2026-02-15T00:00:00Z", "Europe/Berlin", Precision.MONTH),
                moment("2026-03-06T10:00:00Z", "Europe/Berlin", Precision.HOUR),
                NOTICED,
                moment("2026-03-09T10:30:00Z", "Europe/Berlin", Precision.DAY),
                true);
        return row(TimelineRows.summary(
                "Lost a disk",
                moments,
                new Summary.After(
                        moment("2026-03-10T08:00:00Z", "Europe/Berlin", Precision.MINUTE),
                        new FixedDate.Fixed(LocalDate.of(2026, 3, 10)),
                        HeardFirst.FROM_ME),
                new Summary.Traits(
                        Severity.WORK_STOPPED,
                        List.of("storage", "night"),
                        Set.of(WentWrong.COURSE, WentWrong.WAY),
                        WentWrong.WAY)));
    }

    private static String written(Locale locale, TimelineRow... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new TimelineCsv(Messages.of(locale)).write(List.of(rows), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(TimelineRow... rows) throws IOException {
        return CsvReader.read(written(Locale.UK, rows).substring(1));
    }

    @Test
    void it_begins_with_a_byte_order_mark() throws IOException {
        assertThat(written(Locale.UK)).startsWith("\uFEFFMistake,Noticed,");
    }

    @Test
    void the_headings_are_in_the_users_language() throws IOException {
        assertThat(written(Locale.GERMANY)).startsWith("\uFEFFFehler,Bemerkt,");
    }

    @Test
    void every_line_has_as_many_values_as_there_are_headings() throws IOException {
        List<List<String>> lines = read(TimelineRows.rows(300, 3, Mistakes.NOON).toArray(TimelineRow[]::new));
        assertThat(lines).hasSize(301).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
    }

    @Test
    void all_that_is_known_is_written() throws IOException {
        assertThat(read(everything()).getLast())
                .containsExactly(
                        "Lost a disk",
                        "2026-03-08T03:35:00+05:30",
                        "to the minute",
                        "slow",
                        "The time is known roughly, and it is enough to tell the pace.",
                        "1495",
                        "2934",
                        "2026-03-09T00:00:00+01:00",
                        "to the day",
                        "2026-03-10T09:00:00+01:00",
                        "to the minute",
                        "from me",
                        "2026-02-01T00:00:00+01:00",
                        "to the month",
                        "2026-03-06T11:00:00+01:00",
                        "to the hour",
                        "2026-03-10",
                        "",
                        "work stopped",
                        "the way; drifted off course",
                        "the way",
                        "In progress",
                        "storage; night");
    }

    @Test
    void what_was_not_said_is_empty() throws IOException {
        TimelineRow bare = row(TimelineRows.with("Nothing yet", new PaceMoments(null, null, null, null, true)));
        assertThat(read(bare).getLast())
                .containsOnly("Nothing yet", "", "not rated", "When did you notice it?", "In progress");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "one, two", "say \"yes\"", "\"", "first\nsecond", "first\r\nsecond", "Überlauf 🙈 中文", " spaces ", "",
        ",,\"\",\r\n"
    })
    void any_title_comes_back_as_it_was(String title) throws IOException {
        assertThat(read(titled(title)).getLast().getFirst()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1", "  =1", "=HYPERLINK(\"http://x\",\"y\")", "＝1"
    })
    void a_title_that_a_spreadsheet_would_run_gets_an_apostrophe(String title) throws IOException {
        assertThat(read(titled(title)).getLast().getFirst()).isEqualTo("'" + title);
    }

    @Test
    void an_open_one_has_its_age_and_no_disclosure() throws IOException {
        assertThat(read(titled("Lost a disk")).getLast().subList(3, 8))
                .containsExactly("open", "Nobody concerned has heard of it yet.", "3715", "3715", "");
    }
}
