package app.ukemi.journal;

import app.ukemi.background.HandClock;
import app.ukemi.background.Inline;
import app.ukemi.db.JournalFile;
import app.ukemi.db.Opening;
import app.ukemi.db.Store;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Types into a journal whose file is refused for a while, and looks for every change afterwards. As a process of its
 * own it can be another user's, or have a disk for itself.
 */
public final class Refused {
    private static final int ROUNDS = 4;
    private static final int BLOCK = 4096;
    private static final int LONGER = 1000;

    private final Path file;
    private final Inline background = new Inline(new HandClock(Mistakes.NOON, ZoneOffset.UTC));
    private final Set<SaveTrouble> said = new TreeSet<>();
    private int version;

    private Refused(Path file) {
        this.file = file;
    }

    /** How the journal comes to be refused. */
    public enum Way {
        /** Its disk has no room; it must be a small one. */
        FULL_DISK,
        /** It may not grow any more. */
        NO_MORE_PAGES,
        /** It takes no writing. */
        READ_ONLY,
        /** Its folder is another one's. */
        CLOSED_FOLDER,
        /** Its folder has another name. */
        MOVED_FOLDER
    }

    /** The way, and the journal, which is made. */
    public static void main(String[] args) throws Exception {
        System.out.println(in(Way.valueOf(args[0]), Path.of(args[1])));
    }

    /** What was said meanwhile, and how many changes were lost. */
    static String in(Way way, Path file) throws Exception {
        var refused = new Refused(file);
        refused.type(way);
        return "%s said %s, %d of %d changes lost"
                .formatted(way, refused.said, refused.lost(), refused.version * Typing.MISTAKES);
    }

    private void type(Way way) throws Exception {
        if (!(JournalFile.create(file) instanceof Opening.Opened(JournalFile opened))) {
            throw new IllegalStateException("not made");
        }
        Connection writer = opened.database().write(connection -> connection);
        try (var journal = new Journal(new Store(opened), new Ids(background.clock(), new Random(1)),
                background.clock())) {
            var autosave = new Autosave(background, background.clock(), journal::save, this::hear);
            type(autosave);
            require(autosave.state() instanceof SaveState.Saved, "saved before");
            begin(way, writer);
            for (int round = 0; round < ROUNDS; round++) {
                type(autosave);
                require(autosave.state() instanceof SaveState.Failed, "said to be refused");
                require(autosave.unsaved().size() == Typing.MISTAKES, "kept");
            }
            end(way, writer);
            background.advance(Duration.ofSeconds(3));
            require(autosave.state() instanceof SaveState.Saved, "saved by itself");
            type(autosave);
            require(autosave.state() instanceof SaveState.Saved, "saved afterwards");
        }
    }

    private void hear(SaveState state) {
        if (state instanceof SaveState.Failed(SaveTrouble why)) {
            said.add(why);
        }
    }

    private void type(Autosave autosave) {
        version++;
        for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
            Mistake next = Typing.version(mistake, version);
            // Longer with each version, so that none fits into what the one before leaves free.
            autosave.changed(next.withOwned(next.owned().withAccount("and so on ".repeat(LONGER * version))));
        }
        background.advance(Duration.ofSeconds(4));
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException("Not " + what);
        }
    }

    private void begin(Way way, Connection writer) throws IOException, SQLException {
        switch (way) {
            case FULL_DISK -> fill();
            case NO_MORE_PAGES -> run(writer, "PRAGMA max_page_count = 1");
            case READ_ONLY -> run(writer, "PRAGMA query_only = ON");
            case CLOSED_FOLDER -> mode("---------");
            case MOVED_FOLDER -> Files.move(file.getParent(), away());
        }
    }

    private void end(Way way, Connection writer) throws IOException, SQLException {
        switch (way) {
            case FULL_DISK -> Files.delete(filler());
            case NO_MORE_PAGES -> run(writer, "PRAGMA max_page_count = 1000000");
            case READ_ONLY -> run(writer, "PRAGMA query_only = OFF");
            case CLOSED_FOLDER -> mode("rwx------");
            case MOVED_FOLDER -> Files.move(away(), file.getParent());
        }
    }

    private static void run(Connection writer, String pragma) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(pragma);
        }
    }

    private void fill() throws IOException {
        try (var out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            require(Files.getFileStore(file).getUsableSpace() < BLOCK, "full");
        }
    }

    private Path filler() {
        return file.resolveSibling("filler");
    }

    private void mode(String mode) throws IOException {
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString(mode));
    }

    private Path away() {
        return file.getParent().resolveSibling("away");
    }

    private int lost() throws TroubleException {
        int lost = 0;
        try (Journal journal = TestJournals.open(file, background.clock())) {
            for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
                lost += version - Typing.versionOf(journal.mistake(Typing.version(mistake, 1).id()));
            }
        }
        return lost;
    }
}
