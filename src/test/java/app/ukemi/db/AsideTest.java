package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.OnlyRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {
    @TempDir private Path folder;
    private Path journal;

    @BeforeEach
    void a_journal_of_the_first_version() throws SQLException {
        journal = folder.resolve("journal.ukemi");
        try (Connection connection = TestFiles.connect(journal)) {
            Migrations.upgrade(connection, 1);
        }
    }

    private void open(Aside.Place place) throws IOException, SQLException {
        try (JournalFile file = JournalFolder.opened(JournalFile.openAtOnce(journal, new Aside(place), Claim.MODEST))) {
            file.judge();
        }
    }

    private static int version(Path file) throws SQLException {
        try (Connection connection = Connections.frozen(file)) {
            return Migrations.version(connection);
        }
    }

    @Test
    void what_a_newer_ukemi_changes_is_set_aside_as_it_was() throws IOException, SQLException {
        Path aside = folder.resolve("aside.ukemi");
        open(() -> aside);
        assertThat(version(aside)).isEqualTo(1);
        assertThat(version(journal)).isEqualTo(Migrations.CURRENT);
    }

    @Test
    void where_it_cannot_lie_in_its_place_it_lies_beside_the_journal() throws IOException, SQLException {
        open(() -> {
            throw new IOException();
        });
        assertThat(version(folder.resolve("before upgrade - journal.ukemi"))).isEqualTo(1);
        assertThat(version(journal)).isEqualTo(Migrations.CURRENT);
    }

    @Test
    void where_it_can_lie_nowhere_nothing_is_changed_and_the_journal_is_only_read() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("before upgrade - journal.ukemi/in the way"));
        try (JournalFile file = JournalFolder.opened(JournalFile.openAtOnce(journal, new Aside(() -> {
            throw new IOException();
        }), Claim.MODEST))) {
            assertThat(file.judge()).isEmpty();
            assertThat(file.onlyRead()).contains(new OnlyRead.NotSetAside());
        }
        assertThat(version(journal)).isEqualTo(1);
    }

    @Test
    void a_journal_of_this_version_needs_no_copy() throws IOException, SQLException {
        open(() -> folder.resolve("aside.ukemi"));
        open(() -> folder.resolve("another.ukemi"));
        assertThat(folder.resolve("another.ukemi")).doesNotExist();
    }
}
