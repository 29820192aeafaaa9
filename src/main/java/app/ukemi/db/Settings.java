package app.ukemi.db;

import app.ukemi.domain.PaceLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the journal itself remembers of the user's choices, wherever it is carried. */
public final class Settings {
    private static final String PROMPT = "pace.prompt";
    private static final String SLOW = "pace.slow";
    private static final String SCRUB_DUE = "scrub.due";
    private static final String BACKUPS_DUE = "backups.due";

    private Settings() {}

    /** The usual ones where none were chosen, or where what is stored makes no sense. */
    public static PaceLimits limits(Connection connection) throws SQLException {
        Optional<String> prompt = SettingTable.load(connection, PROMPT);
        Optional<String> slow = SettingTable.load(connection, SLOW);
        if (prompt.isEmpty() || slow.isEmpty()) {
            return PaceLimits.USUAL;
        }
        try {
            var limits = new PaceLimits(Duration.parse(prompt.get()), Duration.parse(slow.get()));
            return limits.sensible() ? limits : PaceLimits.USUAL;
        } catch (DateTimeParseException e) {
            return PaceLimits.USUAL;
        }
    }

    public static void setLimits(Connection connection, PaceLimits limits, Instant now) throws SQLException {
        SettingTable.save(connection, PROMPT, limits.prompt().toString(), now);
        SettingTable.save(connection, SLOW, limits.slow().toString(), now);
    }

    /** Whether bytes of what was deleted for good may still be in the file. */
    static boolean scrubDue(Connection connection) throws SQLException {
        return SettingTable.load(connection, SCRUB_DUE).map(Boolean::parseBoolean).orElse(false);
    }

    static void setScrubDue(Connection connection, boolean due, Instant now) throws SQLException {
        SettingTable.save(connection, SCRUB_DUE, Boolean.toString(due), now);
    }

    /** Mistakes that were deleted for good, and are to be taken out of the backups too. */
    static Set<UUID> backupsDue(Connection connection) throws SQLException {
        String ids = SettingTable.load(connection, BACKUPS_DUE).orElse("");
        Set<UUID> due = new LinkedHashSet<>();
        for (String id : ids.isEmpty() ? new String[0] : ids.split(" ", -1)) {
            due.add(UUID.fromString(id));
        }
        return due;
    }

    static void setBackupsDue(Connection connection, Set<UUID> mistakes, Instant now) throws SQLException {
        String ids = mistakes.stream().map(UUID::toString).collect(Collectors.joining(" "));
        SettingTable.save(connection, BACKUPS_DUE, ids, now);
    }
}
