package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupRotationTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = TODAY.atTime(12, 0).atZone(BERLIN).toInstant();

    private static Backup backup(LocalDate day, LocalTime time, BackupReason why) {
        return new Backup(day.atTime(time).atZone(BERLIN).toInstant(), why, Path.of(day + " " + time + why));
    }

    private static Backup daily(LocalDate day) {
        return backup(day, LocalTime.of(9, 0), BackupReason.DAILY);
    }

    /** The days of what is left, the newest first. */
    private static List<LocalDate> left(List<Backup> all) {
        List<Backup> left = new ArrayList<>(all);
        left.removeAll(BackupRotation.expired(all, BERLIN, NOW));
        return left.stream()
                .map(each -> each.at().atZone(BERLIN).toLocalDate())
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    @Test
    void of_a_year_of_days_the_last_seven_days_four_weeks_and_twelve_months_are_left() {
        List<Backup> year =
                IntStream.range(0, 400).mapToObj(ago -> daily(TODAY.minusDays(ago))).toList();
        assertThat(left(year))
                .containsExactly(
                        TODAY,
                        TODAY.minusDays(1),
                        TODAY.minusDays(2),
                        TODAY.minusDays(3),
                        TODAY.minusDays(4),
                        TODAY.minusDays(5),
                        TODAY.minusDays(6),
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2025, 12, 31));
    }

    @Test
    void a_journal_that_rests_loses_none_of_its_last_seven() {
        List<Backup> old = IntStream.range(0, 7)
                .mapToObj(each -> daily(TODAY.minusYears(3).plusDays(each)))
                .toList();
        assertThat(left(old)).hasSize(7);
    }

    @Test
    void of_one_day_the_last_is_left() {
        Backup morning = backup(TODAY, LocalTime.of(8, 0), BackupReason.DAILY);
        Backup noon = backup(TODAY, LocalTime.of(11, 0), BackupReason.BY_HAND);
        assertThat(BackupRotation.expired(List.of(morning, noon), BERLIN, NOW)).containsExactly(morning);
    }

    @Test
    void what_was_set_aside_is_left_for_thirty_days() {
        Backup aside = backup(TODAY.minusDays(29), LocalTime.of(8, 0), BackupReason.BEFORE_RESTORE);
        assertThat(BackupRotation.expired(List.of(aside), BERLIN, NOW)).isEmpty();
        Instant later = NOW.plusSeconds(2 * 24 * 3600);
        assertThat(BackupRotation.expired(List.of(aside), BERLIN, later)).containsExactly(aside);
    }

    @Test
    void what_was_set_aside_takes_the_place_of_no_other() {
        Backup before = daily(TODAY);
        Backup aside = backup(TODAY, LocalTime.of(11, 0), BackupReason.BEFORE_RESTORE);
        assertThat(BackupRotation.expired(List.of(before, aside), BERLIN, NOW)).isEmpty();
    }
}
