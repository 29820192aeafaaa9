package app.ukemi.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Brings the tables of a journal up to date: one unit of SQL for each version, in a transaction of its own that
 * also sets the version, so that a process that dies in between leaves a journal of one version or the other.
 */
final class Migrations {
    /** Stands in {@code PRAGMA application_id}: "ukem". Without it a file is no journal. */
    static final int APPLICATION_ID = 0x756B656D;

    /** The version from which on there is an index of the full-text search. */
    static final int SEARCH = 3;

    private static final List<String> UNITS = List.of(
            "001-journal.sql",
            "002-summary.sql",
            "003-search.sql",
            "004-timeline.sql",
            "005-plan.sql",
            "006-follow-through.sql",
            "007-again.sql",
            "008-history.sql",
            "009-kept.sql",
            "010-tags.sql");

    /** The version that this program writes, and the newest that it reads. */
    static final int CURRENT = UNITS.size();

    private Migrations() {}

    /** Runs the units that are missing. The connection must commit by itself, and stand in no transaction. */
    static void upgrade(Connection connection) throws SQLException {
        upgrade(connection, CURRENT);
        SummaryTable.makeMissing(connection);
    }

    /** Runs the units up to a version: for tests that need an older journal. */
    static void upgrade(Connection connection, int to) throws SQLException {
        for (int version = version(connection) + 1; version <= to; version++) {
            String unit = text(UNITS.get(version - 1)) + "\nPRAGMA user_version = " + version + ";";
            Transaction.in(connection, () -> {
                Sql.execute(connection, unit);
                return version(connection);
            });
        }
    }

    static int version(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA user_version");
    }

    private static String text(String unit) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(unit), unit)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
