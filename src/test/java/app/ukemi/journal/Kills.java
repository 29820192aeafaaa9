package app.ukemi.journal;

import app.ukemi.background.HandClock;
import app.ukemi.child.ChildJvm;
import app.ukemi.db.OlderJournals;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Victim.Deed;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.util.LibraryLoaderUtil;

/** Kills processes in the middle of one deed, again and again on one journal, and counts what is lost by it. */
final class Kills {
    private static final long SEED = 20_260_310;
    private static final int MOST_LINES = 16;
    private static final int MOST_MICROS = 20_000;
    private static final int OLDER_VERSION = 2;
    private static final int OLDER_MISTAKES = 12;

    private final Deed deed;
    private final Path file;
    private final Random chance;
    private final ChildJvm.Setup setup;
    private final Ledger ledger = new Ledger();
    private Map<UUID, String> migrated = Map.of();
    private int kills;
    private int lost;
    private int tooLate;

    Kills(Deed deed, Path folder) throws Exception {
        this.deed = deed;
        file = folder.toRealPath().resolve("journal.ukemi");
        chance = new Random(SEED + deed.ordinal());
        setup = cheap(folder);
        switch (deed) {
            case TYPE, TICK, BACK_UP -> { }
            case RESTORE -> makeBackups();
            case MIGRATE -> makeOlder();
        }
    }

    /**
     * Starts as quickly as can be: with nothing but what it uses, SQLite's library unpacked already, and no compiler,
     * which would never earn back its time.
     */
    private static ChildJvm.Setup cheap(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = Objects.requireNonNull(Kills.class.getResourceAsStream(packed), packed)) {
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        String used = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.isDirectory(Path.of(entry)) || entry.contains("sqlite-jdbc"))
                .collect(Collectors.joining(File.pathSeparator));
        return ChildJvm.Setup.plain()
                .withClassPath(used)
                .withOptions("-Xint", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                        "-Dorg.sqlite.lib.path=" + folder, "-Djava.io.tmpdir=" + folder);
    }

    /** Three states to go back to. */
    private void makeBackups() throws TroubleException {
        var clock = new HandClock(Mistakes.NOON, ZoneOffset.UTC);
        BackupFolder folder = Victim.backups(file, clock);
        try (Journal journal = TestJournals.open(file, clock)) {
            for (int version = 30; version >= 10; version -= 10) {
                for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
                    journal.save(Typing.version(mistake, version));
                }
                new Backups(journal, folder, folder, clock).make(BackupReason.BEFORE_RESTORE);
                clock.move(Duration.ofDays(-1));
            }
        }
        ledger.setAll(10);
        // The newest first.
        ledger.restorable(30, 20, 10);
    }

    private void makeOlder() throws Exception {
        OlderJournals.make(older(), OLDER_VERSION,
                IntStream.range(0, OLDER_MISTAKES).mapToObj(Mistakes::typical).toArray(Mistake[]::new));
        Files.copy(older(), file);
        migrated = contents();
    }

    private Path older() {
        return file.resolveSibling("older.ukemi");
    }

    private Map<UUID, String> contents() throws TroubleException {
        try (Journal journal = TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC))) {
            return journal.contents();
        }
    }

    /** So many processes more. */
    Kills kill(int times) throws Exception {
        for (int time = 0; time < times; time++) {
            if (deed == Deed.MIGRATE) {
                migrateUntilKilled();
            } else {
                workUntilKilled();
            }
            kills++;
        }
        return this;
    }

    private ChildJvm start() throws IOException {
        return setup.start(Victim.class, deed.name(), file.toString(), Integer.toString(kills));
    }

    private void workUntilKilled() throws Exception {
        try (ChildJvm victim = start()) {
            for (int line = chance.nextInt(MOST_LINES); line >= 0; line--) {
                ledger.note(victim.line());
            }
            TimeUnit.MICROSECONDS.sleep(chance.nextInt(MOST_MICROS));
            victim.killed().forEach(ledger::note);
        }
        lost += ledger.lost(Survivor.of(file));
        lost += lostBackups();
    }

    private void migrateUntilKilled() throws Exception {
        replaceByOlder();
        try (ChildJvm victim = start()) {
            victim.line();
            TimeUnit.MICROSECONDS.sleep(chance.nextInt(20 * MOST_MICROS));
            tooLate += victim.killed().size();
        }
        lost += contents().equals(migrated) ? 0 : 1;
    }

    private void replaceByOlder() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path each : files.filter(one -> one.getFileName().toString().startsWith("journal.ukemi")).toList()) {
                Files.delete(each);
            }
        }
        Files.copy(older(), file);
    }

    /** Every backup must open whole, and the last one that was called made must hold what was saved by then. */
    private int lostBackups() throws TroubleException {
        int bad = 0;
        for (Backup backup : Victim.backups(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC)).list()) {
            Survivor survivor = Survivor.of(backup.file());
            int @Nullable [] held = ledger.heldBy(backup.file().getFileName().toString());
            bad += held == null ? survivor.halves() : survivor.lost(held);
        }
        return bad;
    }

    int lost() {
        return lost;
    }

    @Override
    public String toString() {
        String done = deed == Deed.MIGRATE
                ? (kills - tooLate) + " before it was done"
                : ledger.noted() + " changes acknowledged";
        return "Kill rounds: %d processes killed at random moments during %s, %s, %d lost, every file opened"
                .formatted(kills, deed, done, lost);
    }
}
