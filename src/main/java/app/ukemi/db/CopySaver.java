package app.ukemi.db;

import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Saves a journal under another name: written beside it, checked, and only then put in its place, so that a copy that
 * fails leaves what was there before.
 */
final class CopySaver {
    private final Connection source;

    CopySaver(Connection source) {
        this.source = source;
    }

    /** Nothing when the copy is on disk, else why it is not. A journal that is open elsewhere is not replaced. */
    Optional<SaveTrouble> save(Path target) {
        try {
            Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
            return switch (JournalLock.take(place)) {
                case JournalLock.Held _ -> Optional.of(SaveTrouble.BUSY);
                case JournalLock.NotPossible() -> writeAndReplace(place);
                case JournalLock.Taken(JournalLock lock) -> {
                    try (lock) {
                        PrivateFiles.removeParts(PrivateFiles.folder(place), place.getFileName().toString());
                        yield writeAndReplace(place);
                    }
                }
            };
        } catch (IOException e) {
            return Optional.of(Troubles.of(e, PrivateFiles.folder(target)));
        } catch (SQLException e) {
            return Optional.of(Troubles.of(e));
        }
    }

    private Optional<SaveTrouble> writeAndReplace(Path place) throws IOException, SQLException {
        Path part = PrivateFiles.createBeside(place);
        try {
            TableCounts before = TableCounts.of(source);
            writeTo(part);
            if (FileGuard.identity(part).isPresent() || !isWhole(part, before)) {
                return Optional.of(SaveTrouble.DAMAGED);
            }
            SideFiles.remove(place);
            PrivateFiles.replace(part, place);
            return Optional.empty();
        } finally {
            Files.deleteIfExists(part);
            SideFiles.remove(part);
        }
    }

    /** Every page, index and row holds together, and there are as many rows as in what it was made of. */
    private boolean isWhole(Path part, TableCounts before) throws SQLException {
        TableCounts after = TableCounts.of(source);
        try (Connection copy = Connections.frozen(part)) {
            boolean sound = Sql.query(copy, "PRAGMA integrity_check(1)", _ -> {}, Cells::text)
                    .equals(List.of("ok"));
            return sound && TableCounts.of(copy).liesBetween(before, after);
        }
    }

    private void writeTo(Path part) throws SQLException {
        try (PreparedStatement vacuum = source.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, part.toString());
            vacuum.execute();
        }
    }
}
