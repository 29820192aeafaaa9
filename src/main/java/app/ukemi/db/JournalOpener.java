package app.ukemi.db;

import app.ukemi.domain.Holder;
import app.ukemi.domain.OnlyRead;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Opens one journal in two goes: it locks it and judges who made it, so that it can be read; and it judges all of it,
 * which takes longer, and only then touches it. What has been taken hold of on the way is in the holdings, for the
 * caller to let go if this fails.
 */
final class JournalOpener {
    /** How often a file is copied that somebody else may be writing to. */
    private static final int ATTEMPTS = 3;

    private final Path journal;
    private final Holdings holdings;
    private final @Nullable Aside aside;
    private final Claim claim;
    private @Nullable PrivateCopy copy;
    private @Nullable JournalLock lock;
    private OnlyRead onlyRead = new OnlyRead.Place();
    private boolean writable;

    /**
     * @param journal its real path, without links
     * @param aside sets a copy aside before the tables are changed; null where none is wanted
     */
    JournalOpener(Path journal, Holdings holdings, @Nullable Aside aside, Claim claim) {
        this.journal = journal;
        this.holdings = holdings;
        this.aside = aside;
        this.claim = claim;
    }

    /** To be read at once. The tables of an older version cannot be, so that they are judged and brought up to date. */
    JournalFile open() throws IOException, SQLException, RefusedException {
        return open(lock());
    }

    /** Only to be read, and without keeping others out. */
    JournalFile read() throws IOException, SQLException, RefusedException {
        onlyRead = new OnlyRead.Backup();
        return open(false);
    }

    private JournalFile open(boolean locked) throws IOException, SQLException, RefusedException {
        if (onlyRead instanceof OnlyRead.InUse(Holder holder, boolean _)) {
            copyOfWhatChanges(holder);
        } else if (SideFiles.hasWal(journal)) {
            copy();
        }
        RefusedException.throwIf(FileGuard.identity(atRest()));
        writable = locked && Files.isWritable(journal) && Files.isWritable(PrivateFiles.folder(journal));
        Connection reading = holdings.keep(Connections.frozen(atRest()));
        var tables = holdings.keep(new LateDatabase(new SqliteDatabase(reading, null), this));
        if (Header.of(atRest()).userVersion() < Migrations.CURRENT) {
            RefusedException.throwIf(tables.judge());
        }
        return new JournalFile(this, tables, holdings);
    }

    /** Judges all of it, and opens it for good: for writing where that is possible. */
    Database settle() throws IOException, SQLException, RefusedException {
        RefusedException.throwIf(FileGuard.soundness(atRest()));
        return writable ? openForWriting() : openForReading();
    }

    /** Lets the copy go that was read meanwhile: the journal itself holds all of it now. */
    void settled() throws IOException {
        if (copy != null) {
            copy.close();
            copy = null;
        }
    }

    Path journal() {
        return journal;
    }

    boolean isWritable() {
        return writable;
    }

    /** What keeps it to us; null where nothing does. */
    @Nullable JournalLock held() {
        return lock;
    }

    /** Why it is only read, where it is. */
    OnlyRead onlyRead() {
        return onlyRead;
    }

    private boolean lock() throws RefusedException {
        switch (JournalLock.take(journal, claim)) {
            case JournalLock.Taken(JournalLock taken) -> lock = holdings.keep(taken);
            case JournalLock.Held held -> {
                if (!held.elsewhere()) {
                    throw new RefusedException(Refusal.IN_USE, held.pid());
                }
                onlyRead = new OnlyRead.InUse(held.holder(), held.silent());
            }
            case JournalLock.NotPossible() -> { }
        }
        return lock != null;
    }

    /** Somebody may write while the copy is made; one that does not hold together is made again. */
    private void copyOfWhatChanges(Holder holder) throws IOException, SQLException, RefusedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (FileGuard.soundness(copy().file()).isEmpty()) {
                return;
            }
        }
        throw new RefusedException(Refusal.IN_USE, Long.toString(holder.pid()));
    }

    /** The file to judge and, if need be, to read: the journal itself, or a copy that has taken in the -wal. */
    Path atRest() {
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

    private Database openForWriting() throws IOException, SQLException, RefusedException {
        PrivateFiles.tighten(journal);
        SideFiles.tighten(journal);
        PrivateFiles.removeParts(PrivateFiles.folder(journal), journal.getFileName().toString());
        try {
            Connection writing = holdings.keep(Connections.writing(journal));
            boolean older = Migrations.version(writing) < Migrations.CURRENT;
            if (older && aside != null && !aside.save(journal)) {
                writing.close();
                onlyRead = new OnlyRead.NotSetAside();
                return openForReading();
            }
            Migrations.upgrade(writing);
            Connection reading = holdings.keep(Connections.reading(journal));
            Database tables = holdings.keep(new SqliteDatabase(reading, writing));
            return new PlacedDatabase(tables, journal, lock);
        } catch (SQLException e) {
            // The modes promised more than the disk keeps.
            if (Troubles.of(e) == SaveTrouble.READ_ONLY) {
                return openForReading();
            }
            throw e;
        }
    }

    /** Reads what is at rest; the tables of an older version are first brought up to date in a copy. */
    private Database openForReading() throws IOException, SQLException, RefusedException {
        if (Header.of(atRest()).userVersion() < Migrations.CURRENT) {
            PrivateCopy older = copy == null ? copy() : copy;
            older.upgrade();
        }
        Connection reading = holdings.keep(Connections.frozen(atRest()));
        return holdings.keep(new SqliteDatabase(reading, null));
    }
}
