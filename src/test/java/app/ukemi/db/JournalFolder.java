package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder in which journals are made, damaged, opened and compared byte by byte. */
final class JournalFolder {
    static final int PAGE = 4096;
    private static final int LONG_TEXT = 3000;

    private final Path folder;

    JournalFolder(Path folder) {
        this.folder = folder;
    }

    /** A closed journal with these words in a table of its own. */
    Path journal(String name, String... words) throws IOException, SQLException {
        try (JournalFile journal = opened(JournalFile.create(folder.resolve(name)))) {
            journal.database().write(connection -> write(connection, words));
            return journal.path();
        }
    }

    /** A closed journal of several hundred pages. */
    Path longJournal(String name) throws IOException, SQLException {
        return journal(name, Stream.generate(() -> "w".repeat(LONG_TEXT)).limit(300).toArray(String[]::new));
    }

    /** A journal as a killed process leaves it: what the statement wrote is in the -wal alone. */
    Path journalWithWal(String name, String statement) throws IOException, SQLException {
        Path origin = journal("origin-" + name, "first");
        Path left = folder.resolve(name);
        try (Connection connection = Connections.writing(origin)) {
            Sql.execute(connection, statement);
            Files.copy(origin, left);
            Files.copy(SideFiles.wal(origin), SideFiles.wal(left));
        }
        Files.delete(origin);
        return left;
    }

    static void replace(Path file, Path by) throws IOException {
        Files.move(by, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static void run(Path journal, String statement) throws SQLException {
        try (Connection connection = Connections.writing(journal)) {
            Sql.execute(connection, statement);
        }
    }

    static void cutTo(Path file, long length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
    }

    static void overwrite(Path file, long at, int length) throws IOException {
        byte[] rubbish = new byte[length];
        Arrays.fill(rubbish, (byte) 0xA5);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write(rubbish);
        }
    }

    /** Opens it, demands this refusal, and that not a byte and not a name in the folder has changed. */
    void assertRefusedUntouched(Path path, Refusal why) throws IOException {
        Map<String, String> before = bytes();
        assertThat(JournalFile.open(path)).isEqualTo(new Opening.Refused(path, why, ""));
        assertThat(bytes()).isEqualTo(before);
    }

    /** Every name in the folder with its bytes. */
    Map<String, String> bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                all.put(folder.relativize(file).toString(), content.length + " bytes " + Arrays.hashCode(content));
            }
            return all;
        }
    }

    /** The names in the folder. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    static JournalFile opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).journal();
    }

    static int write(Connection connection, String... words) throws SQLException {
        Sql.execute(connection, "CREATE TABLE IF NOT EXISTS word (text TEXT NOT NULL)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO word VALUES (?)")) {
            for (String word : words) {
                insert.setString(1, word);
                insert.executeUpdate();
            }
        }
        return words.length;
    }

    static List<String> words(JournalFile journal) throws SQLException {
        return journal.database().read(connection ->
                Sql.query(connection, "SELECT text FROM word ORDER BY rowid", _ -> {}, Cells::text));
    }
}
