package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import app.ukemi.domain.rule.Summaries;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);
    private static final int FIRST_SUMMARY = 2;
    private static final int NEWEST_SUMMARY = 4;
    private static final String OLD_SUMMARY = """
            INSERT INTO summary (mistake, title, mine, complete, next, standing, actions, open, dues, hurt)
            VALUES (?, 'Old words', 1, '', 'OWN', 'IN_PROGRESS', 0, 0, '', '')
            """;

    @TempDir
    private Path folder;

    static IntStream everyVersion() {
        return IntStream.rangeClosed(1, Migrations.CURRENT);
    }

    static IntStream everyOlderVersion() {
        return IntStream.rangeClosed(0, Migrations.CURRENT - 1);
    }

    @ParameterizedTest(name = "from version {0}")
    @MethodSource("everyVersion")
    void a_mistake_of_an_older_version_is_there_after_the_upgrade(int version) throws SQLException {
        try (Connection connection = older(version)) {
            Migrations.upgrade(connection);
            assertThat(MistakeStore.load(connection, FULL.id())).contains(FULL);
        }
    }

    @ParameterizedTest(name = "from version {0}")
    @MethodSource("everyVersion")
    void a_mistake_of_an_older_version_is_listed_after_the_upgrade(int version) throws SQLException {
        try (Connection connection = older(version)) {
            Migrations.upgrade(connection);
            assertThat(MistakeStore.summaries(connection)).containsExactly(Summaries.of(FULL));
        }
    }

    @ParameterizedTest(name = "from version {0}")
    @MethodSource("everyVersion")
    void every_text_of_an_older_version_is_found_after_the_upgrade(int version) throws SQLException {
        try (Connection older = older(version);
                Connection fresh = TestFiles.connect(folder.resolve("fresh.ukemi"))) {
            Migrations.upgrade(older);
            Migrations.upgrade(fresh);
            MistakeStore.save(fresh, null, FULL, NOON);
            assertThat(entries(older)).isNotEmpty().isEqualTo(entries(fresh));
        }
    }

    @ParameterizedTest(name = "from version {0}")
    @MethodSource("everyOlderVersion")
    void an_upgrade_reaches_the_newest_version(int version) throws SQLException {
        try (Connection connection = TestFiles.connect(folder.resolve("old.ukemi"))) {
            Migrations.upgrade(connection, version);
            Migrations.upgrade(connection);
            assertThat(Migrations.version(connection)).isEqualTo(Migrations.CURRENT);
        }
    }

    @Test
    void the_first_unit_says_whose_file_it_is() throws SQLException {
        try (Connection connection = TestFiles.connect(folder.resolve("new.ukemi"))) {
            Migrations.upgrade(connection, 1);
            assertThat(Sql.number(connection, "PRAGMA application_id")).isEqualTo(Migrations.APPLICATION_ID);
        }
    }

    @Test
    void a_unit_that_fails_leaves_the_version_before() throws SQLException {
        try (Connection connection = older(1)) {
            // The last statement of the second unit meets a table that is in its way.
            Sql.execute(connection, "CREATE TABLE summary (in_the_way)");
            assertThatThrownBy(() -> Migrations.upgrade(connection)).isInstanceOf(SQLException.class);
            assertThat(Migrations.version(connection)).isEqualTo(1);
        }
    }

    /** A journal of that version with a mistake in it, written by what it had then. */
    private Connection older(int version) throws SQLException {
        Connection connection = TestFiles.connect(folder.resolve("old.ukemi"));
        Migrations.upgrade(connection, version);
        if (version >= NEWEST_SUMMARY) {
            MistakeStore.save(connection, null, FULL, NOON);
        } else {
            withoutSummary(connection);
        }
        if (version >= FIRST_SUMMARY && version < NEWEST_SUMMARY) {
            Sql.update(connection, OLD_SUMMARY, values -> values.id(FULL.id()));
        }
        return connection;
    }

    private static void withoutSummary(Connection connection) throws SQLException {
        var to = new RowTable.Save(connection, FULL.id(), NOON);
        Mistake begun = Rows.without(FULL);
        List<Person> people = PersonTable.save(to, java.util.Set.of(), PersonTable.of(FULL));
        assertThat(people).hasSize(2);
        MistakeTable.save(to, begun);
        Rows.save(to, begun, FULL);
    }

    private static List<String> entries(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                "SELECT hex(mistake) || hex(row) || field || body FROM entry ORDER BY 1",
                _ -> {},
                Cells::text);
    }
}
