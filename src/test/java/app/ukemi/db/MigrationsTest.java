package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Timing;
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

    /** The version from which on actions have occasions, and remember the days that stood before. */
    private static final int FOLLOW_THROUGH = 6;

    /** The version from which on it is remembered what the user keeps as a fact. */
    private static final int KEPT = 9;

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
            assertThat(MistakeStore.load(connection, FULL.id())).contains(asOf(version));
        }
    }

    @ParameterizedTest(name = "from version {0}")
    @MethodSource("everyVersion")
    void a_mistake_of_an_older_version_is_listed_after_the_upgrade(int version) throws SQLException {
        try (Connection connection = older(version)) {
            Migrations.upgrade(connection);
            assertThat(MistakeStore.summaries(connection)).containsExactly(Summaries.of(asOf(version)));
        }
    }

    @ParameterizedTest(name = "from version {0}")
    @MethodSource("everyVersion")
    void every_text_of_an_older_version_is_found_after_the_upgrade(int version) throws SQLException {
        try (Connection older = older(version);
                Connection fresh = TestFiles.connect(folder.resolve("fresh.ukemi"))) {
            Migrations.upgrade(older);
            Migrations.upgrade(fresh);
            MistakeStore.save(fresh, null, asOf(version), NOON);
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

    private Connection older(int version) throws SQLException {
        return OlderJournals.open(folder.resolve("old.ukemi"), version, FULL);
    }

    /** What is left of the mistake in tables of that version. */
    private static Mistake asOf(int version) {
        Mistake kept = version >= KEPT ? FULL : withoutKept(FULL);
        return version >= FOLLOW_THROUGH ? kept : withoutTiming(kept);
    }

    private static Mistake withoutKept(Mistake mistake) {
        Owned owned = mistake.owned();
        return mistake.withOwned(owned.withAdmission(owned.admission().withKept(List.of())));
    }

    private static Mistake withoutTiming(Mistake mistake) {
        return mistake.withRemedy(mistake.remedy().withActions(mistake.remedy().actions().stream()
                .map(action -> action.withTiming(Timing.by(action.due())))
                .toList()));
    }

    private static List<String> entries(Connection connection) throws SQLException {
        return OlderJournals.texts(
                connection, "SELECT hex(mistake) || hex(row) || field || body FROM entry ORDER BY 1");
    }
}
