package app.ukemi.db;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A copy of a journal, such as a backup, out of which mistakes are taken that were deleted for good. It is of whatever
 * version it was made by, and stays so. What is left is written beside, checked, held against what was there before,
 * and only then put in its place: where anything fails, the copy is as it was.
 */
public final class Emended {
    private static final String PRESENT = """
            SELECT 1
            FROM mistake
            WHERE id = ?
            """;

    private final Path copy;

    public Emended(Path copy) {
        this.copy = copy;
    }

    /**
     * Whether it holds one of these mistakes.
     *
     * @throws TroubleException when it cannot be read, so that nobody knows
     */
    public boolean holds(Collection<UUID> mistakes) throws TroubleException {
        try {
            RefusedException.throwIf(FileGuard.identity(copy));
            try (Connection connection = read()) {
                return anyOf(mistakes, connection);
            }
        } catch (RefusedException e) {
            throw new TroubleException(SaveTrouble.DAMAGED, e);
        } catch (IOException e) {
            throw new TroubleException(Troubles.of(e, PrivateFiles.folder(copy)), e);
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        }
    }

    private static boolean anyOf(Collection<UUID> mistakes, Connection connection) throws SQLException {
        for (UUID mistake : mistakes) {
            if (Sql.first(connection, PRESENT, values -> values.id(mistake), Cells::number).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Takes these mistakes out of it. Nothing when that is on disk, else why the copy is still as it was. */
    public Optional<SaveTrouble> without(Collection<UUID> mistakes) {
        try {
            Path work = PrivateFiles.createBeside(copy);
            try {
                return without(mistakes, work);
            } finally {
                Files.deleteIfExists(work);
                SideFiles.remove(work);
            }
        } catch (IOException e) {
            return Optional.of(Troubles.of(e, PrivateFiles.folder(copy)));
        } catch (SQLException e) {
            return Optional.of(Troubles.of(e));
        }
    }

    private Optional<SaveTrouble> without(Collection<UUID> mistakes, Path work) throws IOException, SQLException {
        Map<UUID, String> wanted = copyTo(work);
        wanted.keySet().removeAll(mistakes);
        try (Connection connection = Connections.alone(work)) {
            Transaction.in(connection, () -> {
                Deletion.forGood(connection, mistakes);
                return wanted;
            });
            return MistakeDigests.of(connection).equals(wanted)
                    ? new CopySaver(connection).save(copy)
                    : Optional.of(SaveTrouble.DAMAGED);
        }
    }

    /** What each mistake in it consists of. */
    private Map<UUID, String> copyTo(Path work) throws IOException, SQLException {
        try (Connection source = read();
                PreparedStatement vacuum = source.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, work.toString());
            vacuum.execute();
            return new HashMap<>(MistakeDigests.of(source));
        }
    }

    /** With what a killed process has left beside it. */
    private Connection read() throws IOException, SQLException {
        return SideFiles.hasWal(copy) ? Connections.copying(copy) : Connections.frozen(copy);
    }
}
