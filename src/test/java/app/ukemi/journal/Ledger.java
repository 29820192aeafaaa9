package app.ukemi.journal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a process said it had done, line by line, until it was killed. */
final class Ledger {
    private final int[] acknowledged = new int[Typing.MISTAKES];
    private int[] backups = {};
    private int restoring = -1;
    private @Nullable String backup;
    private int[] inBackup = {};
    private int noted;

    /** Every mistake is at this version. */
    void setAll(int version) {
        Arrays.fill(acknowledged, version);
    }

    /** The versions at which each backup that can be restored has all mistakes. */
    void restorable(int... versions) {
        backups = versions;
    }

    void note(String line) {
        List<String> words = List.of(line.split(" ", 2));
        String what = words.getLast();
        switch (words.getFirst()) {
            case "saved" -> {
                int blank = what.indexOf(' ');
                acknowledged[Integer.parseInt(what.substring(0, blank))] = Integer.parseInt(what.substring(blank + 1));
                noted++;
            }
            case "restoring" -> restoring = Integer.parseInt(what);
            case "restored" -> {
                setAll(backups[restoring]);
                restoring = -1;
                noted++;
            }
            case "backup" -> {
                backup = what;
                inBackup = acknowledged.clone();
                noted++;
            }
            default -> throw new IllegalStateException(line);
        }
    }

    /** How much of what was said is not there; from now on what is there counts. */
    int lost(Survivor survivor) {
        int[] versions = survivor.versions();
        boolean restored = restoring >= 0
                && Arrays.stream(versions).allMatch(version -> version == backups[restoring]);
        restoring = -1;
        int lost = restored ? survivor.halves() : survivor.lost(acknowledged);
        System.arraycopy(versions, 0, acknowledged, 0, versions.length);
        return lost;
    }

    /** What the backup of this name must hold; null where nothing was said of it last. */
    int @Nullable [] heldBy(String name) {
        return name.equals(backup) ? inBackup : null;
    }

    int noted() {
        return noted;
    }
}
