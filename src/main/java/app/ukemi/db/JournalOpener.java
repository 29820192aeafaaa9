package app.ukemi.db;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Opens one journal: locks it, judges it, and only then touches it. What has been taken hold of on the way is in the
 * holdings, for the caller to let go if this fails.
 */
final class JournalOpener {
    private final Path journal;
    private final Holdings holdings;
    private @Nullable PrivateCopy copy;

    /**
     * @param journal its real path, without links
     */
    JournalOpener(Path journal, Holdings holdings) {
        this.journal = journal;
        this.holdings = holdings;
    }

    JournalFile open() throws IOException, SQLException, RefusedException {
        boolean locked = lock();
        if (SideFiles.hasWal(journal)) {
            copy();
        }
        RefusedException.throwIf(FileGuard.identity(atRest()));
        RefusedException.throwIf(FileGuard.soundness(atRest()));
        return locked && isWritable() ? openForWriting() : openForReading();
    }

    JournalFile read() throws IOException, SQLException, RefusedException {
        if (SideFiles.hasWal(journal)) {
            copy();
        }
        RefusedException.throwIf(FileGuard.identity(atRest()));
        RefusedException.throwIf(FileGuard.soundness(atRest()));
        return openForReading();
    }

    private boolean lock() throws RefusedException {
        switch (JournalLock.take(journal)) {
            case JournalLock.Taken(JournalLock lock) -> holdings.keep(lock);
            case JournalLock.Held(String holder) -> throw new RefusedException(Refusal.IN_USE, holder);
            case JournalLock.NotPossible() -> {
                return false;
            }
        }
        return true;
    }

    /** The file to judge and, if need be, to read: the journal itself, or a copy that has taken in the -wal. */
    private Path atRest() {
        return copy == null ? journal : copy.file();
    }

    private PrivateCopy copy() throws IOException, SQLException, RefusedException {
        try {
            PrivateCopy made = holdings.keep(PrivateCopy.of(journal));
            copy = made;
            return made;
        } catch (SQLException e) {
            // Where SQLite cannot make sense of it, the first bytes may say why.
            RefusedException.throwIf(FileGuard.identity(journal));
            throw e;
        } catch (IOException e) {
            throw new RefusedException(Troubles.refusal(e, PrivateCopy.place()));
        }
    }

    private boolean isWritable() {
        return Files.isWritable(journal) && Files.isWritable(PrivateFiles.folder(journal));
    }

    private JournalFile openForWriting() throws IOException, SQLException, RefusedException {
        PrivateFiles.tighten(journal);
        SideFiles.tighten(journal);
        try {
            Connection writing = holdings.keep(Connections.writing(journal));
            Migrations.upgrade(writing);
            Connection reading = holdings.keep(Connections.reading(journal));
            Database tables = holdings.keep(new SqliteDatabase(reading, writing));
            if (copy != null) {
                copy.close();
            }
            return new JournalFile(journal, journal, new PlacedDatabase(tables, journal), holdings);
        } catch (SQLException e) {
            // The modes promised more than the disk keeps.
            if (Troubles.of(e) == SaveTrouble.READ_ONLY) {
                return openForReading();
            }
            throw e;
        }
    }

    /** Reads what is at rest; the tables of an older version are first brought up to date in a copy. */
    private JournalFile openForReading() throws IOException, SQLException, RefusedException {
        if (Header.of(atRest()).userVersion() < Migrations.CURRENT) {
            PrivateCopy older = copy == null ? copy() : copy;
            older.upgrade();
        }
        Connection reading = holdings.keep(Connections.frozen(atRest()));
        Database tables = holdings.keep(new SqliteDatabase(reading, null));
        return new JournalFile(journal, atRest(), tables, holdings);
    }
}
