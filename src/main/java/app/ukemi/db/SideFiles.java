package app.ukemi.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that SQLite keeps beside a database while it is open, and leaves there when a process is killed. */
final class SideFiles {
    private SideFiles() {}

    /** What was committed and is not yet in the file itself. */
    static Path wal(Path database) {
        return beside(database, "-wal");
    }

    /** The index of the -wal. It holds nothing that is not there. */
    static Path shm(Path database) {
        return beside(database, "-shm");
    }

    static boolean hasWal(Path database) throws IOException {
        return Files.exists(wal(database)) && Files.size(wal(database)) > 0;
    }

    /** Keeps the words in them private, also where an older program left them readable. */
    static void tighten(Path database) {
        PrivateFiles.tighten(wal(database));
        PrivateFiles.tighten(shm(database));
    }

    /** Removes them, for a database that is no longer there: left in place, they would be taken into the next one. */
    static void remove(Path database) throws IOException {
        Files.deleteIfExists(wal(database));
        Files.deleteIfExists(shm(database));
    }

    private static Path beside(Path database, String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }
}
