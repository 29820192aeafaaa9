package app.ukemi.journal;

import app.ukemi.db.PrivateFiles;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which the backups of one journal lie, each a journal of its own. The name of a file says when it was
 * made, in UTC, and why: {@code 2026-11-25 090231Z daily.ukemi}. The folder is named after the journal and after a
 * hash of its path, so that two journals of one name never take each other's place.
 */
public final class BackupFolder {
    private static final String ENDING = ".ukemi";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss'Z'", Locale.ROOT);
    private static final int TIME_LENGTH = "2026-11-25 090231Z".length();
    private static final int HASH_BYTES = 4;

    private final Path root;
    private final Path folder;

    /**
     * @param root where the folders of all journals lie
     * @param journal its real path
     */
    public BackupFolder(Path root, Path journal) {
        this.root = root;
        folder = root.resolve(baseName(journal) + "-" + hash(journal.toString()));
    }

    public Path path() {
        return folder;
    }

    /** Where the folders of all journals lie. */
    Path root() {
        return root;
    }

    /** What lies there, the newest first; nothing where the folder cannot be read. Other files are passed over. */
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupFolder::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            System.getLogger(BackupFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "The folder of the backups cannot be read", e);
            return List.of();
        }
    }

    /** Whether the folder of the folders is not there, as when its disk is not connected. */
    boolean isAway() {
        return !Files.isDirectory(root);
    }

    /**
     * Removes what killed processes left half written, which may hold words too. One process at a time has the
     * journal, and so writes here.
     */
    void tidy() {
        PrivateFiles.removeParts(folder, "");
    }

    /** A backup that is to be made now; the folder is there when this returns. */
    Backup next(Instant at, BackupReason why) throws IOException {
        PrivateFiles.createFolders(folder);
        String reason = why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = TIME.format(at.atOffset(ZoneOffset.UTC)) + " " + reason + ENDING;
        return new Backup(at, why, folder.resolve(name));
    }

    private static Optional<Backup> read(Path file) {
        String name = file.getFileName().toString();
        if (name.length() <= TIME_LENGTH || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(name.substring(0, TIME_LENGTH), TIME).toInstant(ZoneOffset.UTC);
            String reason = name.substring(TIME_LENGTH, name.length() - ENDING.length()).strip();
            String constant = reason.replace(' ', '_').toUpperCase(Locale.ROOT);
            return Optional.of(new Backup(at, BackupReason.valueOf(constant), file));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String baseName(Path journal) {
        String name = journal.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
