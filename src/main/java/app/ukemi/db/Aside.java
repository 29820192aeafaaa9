package app.ukemi.db;

import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Sets a copy of a journal aside before a newer Ukemi changes its tables. */
public final class Aside {
    private final Place place;

    /** With where the copy is to lie. */
    public Aside(Place place) {
        this.place = place;
    }

    /** Names a file that is not there yet, in a folder that is. */
    @FunctionalInterface
    public interface Place {
        Path next() throws IOException;
    }

    /** Where the copy of a journal lies that could not lie in its place. */
    public static Path beside(Path journal) {
        return journal.resolveSibling("before upgrade - " + journal.getFileName());
    }

    /** Whether a checked copy is on disk; where it cannot lie in its place, it lies beside the journal. */
    boolean save(Path journal) throws SQLException {
        for (Place each : List.of(place, () -> beside(journal))) {
            if (saved(journal, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saved(Path journal, Place place) throws SQLException {
        try (Connection source = Connections.copying(journal)) {
            Optional<SaveTrouble> trouble = new CopySaver(source).save(place.next());
            return trouble.isEmpty();
        } catch (IOException e) {
            System.getLogger(Aside.class.getName())
                    .log(System.Logger.Level.WARNING, "A copy could not be set aside here", e);
            return false;
        }
    }
}
