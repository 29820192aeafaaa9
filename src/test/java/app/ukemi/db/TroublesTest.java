package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class TroublesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SQLITE_FULL, DISK_FULL",
        "SQLITE_READONLY, READ_ONLY",
        "SQLITE_READONLY_DIRECTORY, READ_ONLY",
        "SQLITE_READONLY_DBMOVED, GONE",
        "SQLITE_BUSY, BUSY",
        "SQLITE_BUSY_SNAPSHOT, BUSY",
        "SQLITE_LOCKED, BUSY",
        "SQLITE_CORRUPT, DAMAGED",
        "SQLITE_CORRUPT_VTAB, DAMAGED",
        "SQLITE_NOTADB, DAMAGED",
        "SQLITE_PERM, NO_PERMISSION",
        "SQLITE_CANTOPEN, GONE",
        "SQLITE_IOERR_WRITE, OTHER",
        "SQLITE_CONSTRAINT_UNIQUE, OTHER",
    })
    void a_result_code_has_a_meaning(SQLiteErrorCode code, SaveTrouble meaning) {
        assertThat(Troubles.of(new SQLiteException("said", code))).isEqualTo(meaning);
    }

    @Test
    void a_plain_exception_is_judged_by_its_code() {
        assertThat(Troubles.of(new SQLException("full", "", 13))).isEqualTo(SaveTrouble.DISK_FULL);
    }

    @Test
    void an_exception_without_a_code_is_something_else() {
        assertThat(Troubles.of(new SQLException("closed"))).isEqualTo(SaveTrouble.OTHER);
    }

    @Test
    void what_sqlite_says_of_a_file_that_it_cannot_make_sense_of_is_damage() {
        assertThat(Troubles.refusal(new SQLiteException("said", SQLiteErrorCode.SQLITE_ERROR)))
                .isEqualTo(Refusal.DAMAGED);
        assertThat(Troubles.refusal(new SQLiteException("said", SQLiteErrorCode.SQLITE_IOERR_READ)))
                .isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void a_disk_that_fails_while_it_writes_is_asked_how_it_stands(@TempDir Path folder) {
        var failed = new SQLiteException("said", SQLiteErrorCode.SQLITE_IOERR_WRITE);
        assertThat(Troubles.of(failed, folder)).isEqualTo(SaveTrouble.OTHER);
        assertThat(Troubles.of(failed, folder.resolve("away"))).isEqualTo(SaveTrouble.GONE);
    }

    @Test
    void a_file_that_may_not_be_written_lacks_permission(@TempDir Path folder) {
        assertThat(Troubles.of(new AccessDeniedException("x"), folder)).isEqualTo(SaveTrouble.NO_PERMISSION);
    }

    @Test
    void a_file_that_is_not_there_is_gone(@TempDir Path folder) {
        assertThat(Troubles.of(new NoSuchFileException("x"), folder)).isEqualTo(SaveTrouble.GONE);
    }

    @Test
    void an_error_in_a_folder_that_is_not_there_means_gone(@TempDir Path folder) {
        assertThat(Troubles.of(new IOException("x"), folder.resolve("away"))).isEqualTo(SaveTrouble.GONE);
    }

    @Test
    void an_error_on_a_disk_with_room_is_something_else(@TempDir Path folder) {
        assertThat(Troubles.of(new IOException("x"), folder)).isEqualTo(SaveTrouble.OTHER);
    }
}
