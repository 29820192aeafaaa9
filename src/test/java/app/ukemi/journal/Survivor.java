package app.ukemi.journal;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a killed process left: which version of each mistake a journal holds, where all of them are whole. */
record Survivor(int[] versions, int halves) {

    /** Of a journal that must open. */
    static Survivor of(Path file) throws TroubleException {
        try (Journal journal = TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC))) {
            var versions = new int[Typing.MISTAKES];
            int halves = 0;
            for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
                Optional<Mistake> found = journal.mistake(Typing.version(mistake, 1).id());
                versions[mistake] = Typing.versionOf(found);
                boolean whole = versions[mistake] == 0
                        || found.equals(Optional.of(Typing.version(mistake, versions[mistake])));
                halves += whole ? 0 : 1;
            }
            return new Survivor(versions, halves);
        }
    }

    /** How many mistakes are older than they were called saved, or no whole version. */
    int lost(int[] acknowledged) {
        int lost = halves;
        for (int mistake = 0; mistake < versions.length; mistake++) {
            lost += versions[mistake] < acknowledged[mistake] ? 1 : 0;
        }
        return lost;
    }
}
