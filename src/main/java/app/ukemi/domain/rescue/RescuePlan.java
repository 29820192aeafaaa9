package app.ukemi.domain.rescue;

import java.util.Optional;

/**
 * Decides for each mistake where it is taken from. What is readable in the damaged file is newer than a backup, so it
 * comes first; the backup fills what is missing.
 */
public final class RescuePlan {
    private RescuePlan() {}

    /**
     * Where a mistake comes from.
     *
     * @param allNamed whether every mistake of the file is known by name, so that one which only the backup has was
     *     deleted since
     * @return nothing where it was deleted since, and so is not to come back
     */
    public static Optional<Origin> origin(Found found, boolean inBackup, boolean allNamed) {
        return switch (found) {
            case WHOLE -> Optional.of(Origin.FILE);
            case CUT, REMAINS -> Optional.of(inBackup ? Origin.BOTH : Origin.PART);
            case NAME -> Optional.of(inBackup ? Origin.BACKUP : Origin.NEITHER);
            case NOTHING -> inBackup && !allNamed ? Optional.of(Origin.BACKUP) : Optional.empty();
        };
    }
}
