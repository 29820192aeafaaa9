package app.ukemi.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that their owner alone can read: 0600 and 0700 where the system knows such modes. Windows has
 * none; there the user's own folders keep others out.
 */
public final class PrivateFiles {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";
    private static final String PART = ".part";

    private PrivateFiles() {}

    /** Makes an empty file; fails when the name is taken. */
    public static Path create(Path file) throws IOException {
        return Files.createFile(file, mode(file, FILE));
    }

    /** Makes an empty file of a name that nobody else has, beside another: to be written and then renamed. */
    public static Path createBeside(Path file) throws IOException {
        Path folder = folder(file);
        return Files.createTempFile(folder, "." + file.getFileName() + "-", PART, mode(folder, FILE));
    }

    /**
     * Removes what {@link #createBeside} made and a process that was killed left behind. Only whoever keeps others from
     * writing there knows that nobody is still writing to it.
     *
     * @param name of the file that it was to become; empty for every file of the folder
     */
    public static void removeParts(Path folder, String name) {
        String begin = name.isEmpty() ? "." : "." + name + "-";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isPart(file, begin))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            System.getLogger(PrivateFiles.class.getName()).log(System.Logger.Level.DEBUG, "Parts not removed", e);
        }
    }

    private static boolean isPart(Path file, String begin) {
        String name = file.getFileName().toString();
        return name.startsWith(begin) && name.endsWith(PART);
    }

    /** Makes the folder and those above it that are missing. Folders that exist stay as they are. */
    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, mode(folder, FOLDER));
    }

    /** Makes an existing file private. Where that cannot be done, such as on a stick, the file stays as it is. */
    public static void tighten(Path file) {
        try {
            if (knowsModes(file) && Files.exists(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
            }
        } catch (IOException e) {
            System.getLogger(PrivateFiles.class.getName()).log(System.Logger.Level.DEBUG, "Mode not changed", e);
        }
    }

    /** Puts a finished file in the place of another, which is whole at every moment, and sees it onto the disk. */
    public static void replace(Path finished, Path place) throws IOException {
        try (FileChannel content = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(place);
    }

    /** Sees the names of a file's folder onto the disk, so that a rename outlives a loss of power. */
    static void syncFolder(Path file) {
        try (FileChannel names = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows does not open folders; it writes their names through by itself.
            System.getLogger(PrivateFiles.class.getName()).log(System.Logger.Level.DEBUG, "Folder not synced", e);
        }
    }

    /** The folder that a file lies in. */
    public static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** The nearest of the folders above a file that is there; a file, where one stands in the way. */
    static Path existingAbove(Path file) {
        Path above = folder(file);
        while (!Files.exists(above) && above.getParent() != null) {
            above = above.getParent();
        }
        return above;
    }

    /** The mode to make a file with, on file systems that know modes. */
    static FileAttribute<?>[] forFile(Path file) {
        return mode(file, FILE);
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return knowsModes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
