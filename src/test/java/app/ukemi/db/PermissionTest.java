package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.child.ChildJvm;
import app.ukemi.journal.Refused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders that forbid something. A superuser may do everything, so where the tests run as one, the journal
 * is opened by a process of another user.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no file modes")
class PermissionTest {
    private static final String READABLE = "r--r--r--";
    private static final String ENTERABLE = "r-xr-xr-x";
    private static final String CLOSED = "---------";

    @TempDir
    private static Path programs;

    private static ChildJvm.Setup anybody = ChildJvm.Setup.plain();

    @TempDir
    private Path folder;

    private JournalFolder files;

    @BeforeAll
    static void findAnybody() throws Exception {
        boolean superuser = "root".equals(System.getProperty("user.name"));
        String setpriv = "/usr/bin/setpriv";
        assumeTrue(!superuser || Files.isExecutable(Path.of(setpriv)),
                "The tests run as root and setpriv is not there to become somebody else");
        if (superuser) {
            Modes.set(programs, "rwxr-xr-x");
            anybody = ChildJvm.Setup.plain().withClassPath(copyOfClassPath())
                    .within(setpriv, "--reuid=65534", "--regid=65534", "--clear-groups");
        }
    }

    @BeforeEach
    void prepare() {
        files = new JournalFolder(folder);
    }

    @AfterEach
    void letJUnitTidyUp() throws Exception {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.filter(Files::isDirectory).toList()) {
                Modes.set(path, "rwx------");
            }
        }
    }

    @Test
    void a_file_that_may_not_be_read_lacks_permission() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        forbid(path, CLOSED);
        assertThat(opened(path)).startsWith("NO_PERMISSION");
    }

    @Test
    void a_file_in_a_folder_that_may_not_be_entered_lacks_permission() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path path = new JournalFolder(closed).journal("journal.ukemi", "words");
        Modes.set(path, READABLE);
        Modes.set(closed, CLOSED);
        Modes.set(folder, ENTERABLE);
        assertThat(said("open", path)).startsWith("NO_PERMISSION");
    }

    @Test
    void a_file_with_a_wal_that_may_not_be_read_lacks_permission() throws Exception {
        Path path = files.journalWithWal("journal.ukemi", "INSERT INTO word VALUES ('second')");
        Modes.set(SideFiles.wal(path), CLOSED);
        forbid(path, READABLE);
        assertThat(opened(path)).startsWith("NO_PERMISSION");
    }

    @Test
    void a_read_only_file_in_a_read_only_folder_opens_for_reading() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        forbid(path, READABLE);
        assertThat(opened(path)).isEqualTo("reading [words]");
    }

    @Test
    void a_writable_file_in_a_read_only_folder_opens_for_reading() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        forbid(path, "rw-rw-rw-");
        assertThat(opened(path)).isEqualTo("reading [words]");
    }

    @Test
    void a_read_only_file_in_a_writable_folder_opens_for_reading() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        Modes.set(path, READABLE);
        Modes.set(folder, "rwxrwxrwx");
        assertThat(opened(path)).isEqualTo("reading [words]");
    }

    @Test
    void in_a_read_only_folder_what_is_in_the_wal_alone_is_read_too() throws Exception {
        Path path = files.journalWithWal("journal.ukemi", "INSERT INTO word VALUES ('second')");
        Modes.set(SideFiles.wal(path), READABLE);
        forbid(path, READABLE);
        assertThat(opened(path)).isEqualTo("reading [first, second]");
    }

    @Test
    void a_journal_of_an_older_version_is_read_in_a_read_only_folder() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        Files.delete(path);
        try (var older = Connections.writing(PrivateFiles.create(path))) {
            Migrations.upgrade(older, 1);
            JournalFolder.write(older, "old");
        }
        forbid(path, READABLE);
        assertThat(opened(path)).isEqualTo("reading [old]");
    }

    @Test
    void a_new_journal_in_a_read_only_folder_lacks_permission() throws Exception {
        Modes.set(folder, ENTERABLE);
        assertThat(said("create", folder.resolve("journal.ukemi"))).startsWith("NO_PERMISSION");
    }

    @Test
    void what_is_typed_while_the_folder_may_not_be_entered_is_saved_afterwards() throws Exception {
        Modes.set(folder, "rwxrwxrwx");
        String journal = folder.resolve("own/journal.ukemi").toString();
        try (ChildJvm child = anybody.start(Refused.class, Refused.Way.CLOSED_FOLDER.name(), journal)) {
            String said = child.end().out().strip();
            System.out.println("Refused saves: " + said);
            assertThat(said).endsWith("said [NO_PERMISSION], 0 of 18 changes lost");
        }
    }

    private void forbid(Path path, String mode) throws IOException {
        Modes.set(path, mode);
        Modes.set(folder, ENTERABLE);
    }

    /** Opens it as somebody else; not a byte and not a name may have changed by that. */
    private String opened(Path path) throws Exception {
        Map<String, String> before = bytesWhereReadable();
        String said = said("open", path);
        assertThat(bytesWhereReadable()).isEqualTo(before);
        return said;
    }

    private Map<String, String> bytesWhereReadable() throws IOException {
        boolean all;
        try (Stream<Path> paths = Files.list(folder)) {
            all = paths.allMatch(Files::isReadable);
        }
        return all ? files.bytes() : Map.of("names", files.names().toString());
    }

    private static String said(String what, Path path) throws Exception {
        try (ChildJvm child = anybody.start(OpeningProbe.class, what, path.toString())) {
            ChildJvm.End end = child.end();
            assertThat(end.err()).isEmpty();
            return end.out().strip();
        }
    }

    /** The classes where anybody can read them, which a home folder may forbid. */
    private static String copyOfClassPath() throws IOException {
        StringBuilder copies = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path from = Path.of(entry);
            if (Files.isDirectory(from) || from.getFileName().toString().matches("(sqlite-jdbc|assertj|junit).*")) {
                Path to = programs.resolve(copies.length() + "-" + from.getFileName());
                copyTree(from, to);
                copies.append(to).append(File.pathSeparator);
            }
        }
        return copies.toString();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.copy(path, copy);
                Modes.set(copy, Files.isDirectory(copy) ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }
}
