package app.ukemi.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of a journal and of its -wal in a temporary folder that its owner alone can look into. What would change
 * the journal, such as taking in the -wal, is done here. Closing removes it.
 */
final class PrivateCopy implements AutoCloseable {
    private static final String NAME = "copy";

    private final Path folder;

    private PrivateCopy(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies the journal and brings the pages of its -wal into the copy.
     *
     * @throws SQLException when SQLite cannot make sense of the two
     */
    static PrivateCopy of(Path journal) throws IOException, SQLException {
        // Java makes it 0700.
        var copy = new PrivateCopy(Files.createTempDirectory(place(), "ukemi-"));
        try {
            copy(journal, copy.file());
            Path wal = SideFiles.wal(journal);
            if (Files.exists(wal)) {
                copy(wal, SideFiles.wal(copy.file()));
                copy.fold();
            }
            return copy;
        } catch (IOException | SQLException e) {
            copy.close();
            throw e;
        }
    }

    /**
     * Copies a damaged journal. Where the pages of its -wal cannot be brought in, a header is tried that SQLite
     * understands, and else the copy goes without them.
     */
    static PrivateCopy ofDamaged(Path journal) throws IOException {
        try {
            return of(journal);
        } catch (SQLException e) {
            return mended(journal);
        }
    }

    private static PrivateCopy mended(Path journal) throws IOException {
        var copy = new PrivateCopy(Files.createTempDirectory(place(), "ukemi-"));
        try {
            copy(journal, copy.file());
            copy(SideFiles.wal(journal), SideFiles.wal(copy.file()));
            Header.mend(copy.file());
            copy.fold();
            return copy;
        } catch (SQLException e) {
            SideFiles.remove(copy.file());
            Files.delete(copy.file());
            copy(journal, copy.file());
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    /** Where copies are made: a disk that can be full when the journal's own is not. */
    static Path place() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** The copy, at rest. */
    Path file() {
        return folder.resolve(NAME);
    }

    /** Brings the tables of the copy up to date. */
    void upgrade() throws SQLException {
        try (Connection connection = Connections.writing(file())) {
            Migrations.upgrade(connection);
        }
    }

    /** Closing twice does no harm. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The last connection to close brings in the -wal by itself; asking before makes a failure heard. */
    private void fold() throws SQLException {
        try (Connection connection = Connections.reading(file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        PrivateFiles.create(to);
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }
}
