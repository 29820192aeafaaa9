package app.ukemi.journal;

import app.ukemi.background.HandClock;
import app.ukemi.background.Inline;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * A process that does one thing to a journal without end, and prints each step once it was told to be done. It never
 * ends by itself.
 */
final class Victim {
    private final Path file;
    private final Random chance;
    private final HandClock clock;
    private final int[] typed = new int[Typing.MISTAKES];
    private final int[] acknowledged = new int[Typing.MISTAKES];

    /** What is done until the process is killed. */
    enum Deed {
        /** Texts, saved when nothing was typed for a moment. */
        TYPE,
        /** Boxes, each saved at once. */
        TICK,
        /** One backup after the other takes the place of the journal, which goes on being written to. */
        RESTORE,
        /** A journal of an older version is brought up to date. */
        MIGRATE,
        /** Backups, with changes in between. */
        BACK_UP
    }

    private Victim(Path file, long seed) {
        this.file = file;
        chance = new Random(seed);
        // Each process on a later day, so that no backup has the name of an older one.
        clock = new HandClock(Mistakes.NOON.plus(Duration.ofDays(seed)), ZoneOffset.UTC);
    }

    /** What to do, the journal, and a seed. */
    public static void main(String[] args) throws Exception {
        var victim = new Victim(Path.of(args[1]), Long.parseLong(args[2]));
        switch (Deed.valueOf(args[0])) {
            case TYPE -> victim.type(10);
            case TICK -> victim.type(1);
            case RESTORE -> victim.restore();
            case MIGRATE -> victim.migrate();
            case BACK_UP -> victim.backUp();
        }
    }

    static Journals journals(Path file, HandClock clock) {
        return new Journals(Places.in(file.resolveSibling("own")), new Ids(clock, new Random(1)), clock);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** One change in so many is saved at once, as when a field is left. */
    private void type(int oneIn) throws TroubleException {
        Journal journal = open();
        var background = new Inline(clock);
        var autosave = new Autosave(background, clock, journal::save, this::hear);
        while (true) {
            int mistake = chance.nextInt(Typing.MISTAKES);
            autosave.changed(Typing.version(mistake, ++typed[mistake]));
            if (chance.nextInt(oneIn) == 0) {
                autosave.flush();
            }
            background.advance(Duration.ofMillis(chance.nextInt(1_500)));
        }
    }

    private Journal open() throws TroubleException {
        Journal journal = TestJournals.open(file, clock);
        for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
            typed[mistake] = Typing.versionOf(
                    journal.mistake(Typing.version(mistake, 1).id()));
            acknowledged[mistake] = typed[mistake];
        }
        return journal;
    }

    private void hear(SaveState state) {
        if (state instanceof SaveState.Saved) {
            for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
                if (acknowledged[mistake] < typed[mistake]) {
                    acknowledged[mistake] = typed[mistake];
                    say("saved " + mistake + " " + typed[mistake]);
                }
            }
        }
    }

    private void saveOne(Journal journal) throws TroubleException {
        int mistake = chance.nextInt(Typing.MISTAKES);
        journal.save(Typing.version(mistake, ++typed[mistake]));
        say("saved " + mistake + " " + typed[mistake]);
    }

    private void restore() throws TroubleException {
        Journals journals = journals(file, clock);
        List<Backup> backups = backups(file, clock).list();
        while (true) {
            int which = chance.nextInt(backups.size());
            say("restoring " + which);
            if (journals.restoring().restore(backups.get(which), file).isPresent()) {
                throw new IllegalStateException("not restored");
            }
            say("restored " + which);
            try (Journal journal = open()) {
                saveOne(journal);
            }
        }
    }

    static BackupFolder backups(Path file, HandClock clock) {
        return new BackupFolder(file.resolveSibling("backups"), file);
    }

    private void backUp() throws TroubleException {
        Journal journal = open();
        BackupFolder folder = backups(file, clock);
        var backups = new Backups(journal, folder, folder, clock);
        while (true) {
            saveOne(journal);
            clock.move(Duration.ofMinutes(1));
            if (!(backups.make(BackupReason.BY_HAND) instanceof Backups.Outcome.Made(Backup made))) {
                throw new IllegalStateException("no backup");
            }
            say("backup " + made.file().getFileName());
        }
    }

    private void migrate() throws InterruptedException {
        Journals journals = journals(file, clock);
        say("ready");
        if (!(journals.open(file) instanceof JournalOpening.Opened(Journal journal, boolean _))
                || journal.judge().isPresent()) {
            throw new IllegalStateException("not migrated");
        }
        say("migrated");
        Thread.sleep(Duration.ofHours(1));
    }
}
