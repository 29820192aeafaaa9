package app.ukemi.journal;

import app.ukemi.db.JournalFile;
import app.ukemi.db.Opening;
import app.ukemi.domain.Backup;
import app.ukemi.domain.Difference;
import app.ukemi.domain.Difference.Differs;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a backup has that the journal does not, and the way back to it. All methods wait for the disk. */
public final class Restoring {
    private final Journals journals;

    Restoring(Journals journals) {
        this.journals = journals;
    }

    /** What differs, in the order of the titles within each kind. The trash counts like everything else. */
    public List<Difference> differences(Journal now, Backup backup) throws TroubleException {
        try (Journal then = open(backup)) {
            Map<UUID, String> here = now.contents();
            Map<UUID, String> there = then.contents();
            List<Difference> all = new ArrayList<>();
            all.addAll(of(Differs.MISSING_NOW, then, without(there, here)));
            all.addAll(of(Differs.CHANGED, then, changed(here, there)));
            all.addAll(of(Differs.NEW_SINCE, now, without(here, there)));
            return all;
        }
    }

    private static Collection<UUID> without(Map<UUID, String> all, Map<UUID, String> others) {
        return all.keySet().stream().filter(id -> !others.containsKey(id)).collect(Collectors.toSet());
    }

    private static Collection<UUID> changed(Map<UUID, String> here, Map<UUID, String> there) {
        return here.keySet().stream()
                .filter(id -> there.containsKey(id) && !Objects.equals(here.get(id), there.get(id)))
                .collect(Collectors.toSet());
    }

    private static List<Difference> of(Differs kind, Journal named, Collection<UUID> ids) throws TroubleException {
        return named.summaries().stream()
                .filter(summary -> ids.contains(summary.id()))
                .map((Summary summary) -> new Difference(summary.id(), summary.title(), kind))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
                .toList();
    }

    /** Puts one mistake back as the backup has it. */
    public void bringBack(Journal now, Backup backup, UUID mistake) throws TroubleException {
        try (Journal then = open(backup)) {
            Optional<Mistake> found = then.mistake(mistake);
            if (found.isPresent()) {
                now.bringBack(found.get());
            }
        }
    }

    /**
     * Puts the whole backup in the place of a journal that is not open. It is written beside, checked, and only then
     * renamed, so that what is there stays whole if anything fails.
     *
     * @return nothing when the backup has taken its place
     */
    public Optional<SaveTrouble> restore(Backup backup, Path journal) throws TroubleException {
        try (Journal then = open(backup)) {
            return then.saveCopy(journal);
        }
    }

    private Journal open(Backup backup) throws TroubleException {
        return switch (JournalFile.read(backup.file())) {
            case Opening.Opened(JournalFile file) -> journals.journal(file);
            case Opening.Refused refused ->
                throw new TroubleException(SaveTrouble.DAMAGED, new IllegalStateException(refused.why().name()));
        };
    }
}
