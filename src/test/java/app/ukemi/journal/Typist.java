package app.ukemi.journal;

import app.ukemi.background.HandClock;
import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * A process that types into a journal, prints each version once it was called saved, and never ends by itself.
 * The first argument is the journal, the second a seed.
 */
final class Typist {
    private final int[] typed = new int[Typing.MISTAKES];
    private final int[] acknowledged = new int[Typing.MISTAKES];
    private final Inline background = new Inline(new HandClock(Mistakes.NOON, ZoneOffset.UTC));
    private final Autosave autosave;
    private final Random chance;

    private Typist(Journal journal, Random chance) throws TroubleException {
        this.chance = chance;
        this.autosave = new Autosave(background, background.clock(), journal::save, this::say);
        for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
            typed[mistake] = Typing.versionOf(
                    journal.mistake(Typing.version(mistake, 1).id()));
            acknowledged[mistake] = typed[mistake];
        }
    }

    public static void main(String[] arguments) throws TroubleException {
        var clock = new HandClock(Mistakes.NOON, ZoneOffset.UTC);
        Journal journal = TestJournals.open(Path.of(arguments[0]), clock);
        var typist = new Typist(journal, new Random(Long.parseLong(arguments[1])));
        while (true) {
            typist.type();
        }
    }

    private void type() {
        int mistake = chance.nextInt(Typing.MISTAKES);
        autosave.changed(Typing.version(mistake, ++typed[mistake]));
        if (chance.nextInt(10) == 0) {
            autosave.flush();
        }
        background.advance(Duration.ofMillis(chance.nextInt(1_500)));
    }

    private void say(SaveState state) {
        if (!(state instanceof SaveState.Saved)) {
            return;
        }
        for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
            if (acknowledged[mistake] < typed[mistake]) {
                acknowledged[mistake] = typed[mistake];
                System.out.println(mistake + " " + typed[mistake]);
            }
        }
        System.out.flush();
    }
}
