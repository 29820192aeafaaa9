package app.ukemi.db;

import app.ukemi.domain.Refusal;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * Tables that can be read from the first moment on, and written to once all of their file was found sound: judging a
 * large one takes seconds, in which nobody should have to wait for a list. What is written before that waits.
 */
final class LateDatabase implements Database {
    private final JournalOpener opener;
    private final Object reading = new Object();
    private Database tables;
    private volatile boolean readOnly;
    private boolean judged;
    private @Nullable Refusal unsound;

    /**
     * @param atRest the tables of the file as it lies there, which nobody writes to
     * @param opener who judges the file, and opens it for writing
     */
    LateDatabase(Database atRest, JournalOpener opener) {
        this.tables = atRest;
        this.opener = opener;
        this.readOnly = !opener.isWritable();
    }

    /** Judges all of the file, unless that was done. Nothing where it is sound; else it is only read from now on. */
    synchronized Optional<Refusal> judge() {
        if (!judged) {
            judged = true;
            try {
                replace(opener.settle());
            } catch (RefusedException e) {
                unsound = e.why();
            } catch (SQLException e) {
                unsound = Troubles.refusal(e);
            } catch (IOException e) {
                unsound = Troubles.refusal(e, PrivateFiles.existingAbove(opener.journal()));
            }
            readOnly = unsound != null || tables.readOnly();
        }
        return Optional.ofNullable(unsound);
    }

    private void replace(Database settled) throws IOException, SQLException {
        synchronized (reading) {
            Database before = tables;
            tables = settled;
            before.close();
        }
        if (!settled.readOnly()) {
            opener.settled();
        }
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        synchronized (reading) {
            return tables.read(work);
        }
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        return sound().write(work);
    }

    @Override
    public void scrub() throws SQLException {
        sound().scrub();
    }

    private synchronized Database sound() throws SQLException {
        if (judge().isPresent()) {
            throw new SQLException("The journal is not sound: " + unsound, "", SQLiteErrorCode.SQLITE_CORRUPT.code);
        }
        return tables;
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public void close() throws SQLException {
        synchronized (reading) {
            tables.close();
        }
    }
}
