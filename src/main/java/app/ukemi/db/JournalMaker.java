package app.ukemi.db;

import app.ukemi.domain.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes a new, empty journal. It is finished under another name beside and then renamed, so that a process that dies
 * meanwhile never leaves half of one.
 */
final class JournalMaker {
    private final Path journal;

    JournalMaker(Path journal) {
        this.journal = journal;
    }

    void make() throws IOException, SQLException, RefusedException {
        if (Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Refusal.ALREADY_THERE);
        }
        if (!Files.isDirectory(PrivateFiles.existingAbove(journal))) {
            throw new RefusedException(Refusal.NO_FOLDER);
        }
        PrivateFiles.createFolders(PrivateFiles.folder(journal));
        switch (JournalLock.take(journal)) {
            case JournalLock.Held held -> throw new RefusedException(Refusal.IN_USE, held.pid());
            case JournalLock.NotPossible() -> finishAndRename();
            case JournalLock.Taken(JournalLock lock) -> {
                try (lock) {
                    finishAndRename();
                }
            }
        }
    }

    private void finishAndRename() throws IOException, SQLException, RefusedException {
        Path part = PrivateFiles.createBeside(journal);
        try {
            try (Connection connection = Connections.writing(part)) {
                Migrations.upgrade(connection);
            }
            SideFiles.remove(journal);
            Files.move(part, journal);
            PrivateFiles.syncFolder(journal);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(Refusal.ALREADY_THERE);
        } finally {
            Files.deleteIfExists(part);
            SideFiles.remove(part);
        }
    }
}
