package app.ukemi.domain.rule;

import app.ukemi.domain.Backup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept (issue 6): the last of each of 7 days, of 4 weeks and of 12 months, counting only days, weeks
 * and months that have one, so that a journal that rests for a year loses none. Those that were set aside before
 * something was taken away are kept for 30 days, and take the place of no other.
 */
public final class BackupRotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final Duration SET_ASIDE = Duration.ofDays(30);

    private BackupRotation() {}

    /** The ones that may go. Days and months are those of the zone; weeks begin on Monday. */
    public static List<Backup> expired(List<Backup> all, ZoneId zone, Instant now) {
        List<Backup> newestFirst = all.stream()
                .filter(backup -> !setAside(backup))
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>(last(newestFirst, DAYS, backup -> day(backup, zone)));
        kept.addAll(last(newestFirst, WEEKS, backup -> week(day(backup, zone))));
        kept.addAll(last(newestFirst, MONTHS, backup -> YearMonth.from(day(backup, zone))));
        return all.stream()
                .filter(backup -> setAside(backup) ? !backup.at().plus(SET_ASIDE).isAfter(now) : !kept.contains(backup))
                .toList();
    }

    private static <P> Set<Backup> last(List<Backup> newestFirst, int periods, Function<Backup, P> period) {
        Set<P> seen = new HashSet<>();
        Set<Backup> kept = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(backup))) {
                kept.add(backup);
            }
        }
        return kept;
    }

    private static boolean setAside(Backup backup) {
        return switch (backup.why()) {
            case BEFORE_UPGRADE, BEFORE_RESTORE -> true;
            case DAILY, BY_HAND -> false;
        };
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return backup.at().atZone(zone).toLocalDate();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
