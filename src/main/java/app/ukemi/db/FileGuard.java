package app.ukemi.db;

import app.ukemi.domain.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Judges whether a file is a journal that can be worked with. It changes nothing and makes no file beside it.
 *
 * <p>{@link #identity} and {@link #soundness} judge a file at rest: one without a -wal whose pages are newer.
 * They are two, since the first takes no time and the second grows with the file.
 */
final class FileGuard {
    private FileGuard() {}

    /** Whether there is a file at this path that can be read at all. */
    static Optional<Refusal> place(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (found.isDirectory()) {
                return Optional.of(Refusal.FOLDER);
            }
            // Reading a pipe or a device could wait for ever.
            if (!found.isRegularFile()) {
                return Optional.of(Refusal.NOT_A_DATABASE);
            }
            return Files.isReadable(path) ? Optional.empty() : Optional.of(Refusal.NO_PERMISSION);
        } catch (AccessDeniedException e) {
            return Optional.of(Refusal.NO_PERMISSION);
        } catch (NoSuchFileException e) {
            return Optional.of(folderIsThere(path) ? Refusal.MISSING : Refusal.NO_FOLDER);
        } catch (IOException e) {
            return Optional.of(folderIsThere(path) ? Refusal.UNREADABLE : Refusal.NO_FOLDER);
        }
    }

    /** Whether it is a journal, of a version that this program knows, with nothing cut off. */
    static Optional<Refusal> identity(Path file) throws IOException {
        Header header = Header.of(file);
        if (header.isEmpty()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (!header.isSqlite()) {
            return Optional.of(Refusal.NOT_A_DATABASE);
        }
        if (!header.isWhole()) {
            return Optional.of(Refusal.TRUNCATED);
        }
        if (header.applicationId() != Migrations.APPLICATION_ID) {
            return Optional.of(Refusal.FOREIGN);
        }
        if (header.userVersion() > Migrations.CURRENT) {
            return Optional.of(Refusal.NEWER);
        }
        if (!header.isOfKnownFormat() || header.userVersion() < 0) {
            return Optional.of(Refusal.DAMAGED);
        }
        return header.isCut() ? Optional.of(Refusal.TRUNCATED) : Optional.empty();
    }

    /** Whether its pages and tables hold together. Reads the whole file. */
    static Optional<Refusal> soundness(Path file) {
        try (Connection connection = Connections.frozen(file);
                Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("PRAGMA quick_check(1)")) {
            boolean sound = said.next() && "ok".equals(said.getString(1));
            return sound ? Optional.empty() : Optional.of(Refusal.DAMAGED);
        } catch (SQLException e) {
            return Optional.of(Troubles.refusal(e));
        }
    }

    private static boolean folderIsThere(Path path) {
        return Files.isDirectory(PrivateFiles.folder(path));
    }
}
