package app.ukemi.print;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Saves a page: written beside its place, then put there, so that a failure leaves what was there before. */
public final class PdfFiles {
    private PdfFiles() {}

    /**
     * Saves, also over a file that is there; whether to do so is to be asked before.
     *
     * @throws PrintException when it is not on disk, with the reason
     */
    public static void save(Pdf pdf, Path target) throws PrintException {
        Path place = target.toAbsolutePath();
        @Nullable Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PrintException(PrintTrouble.NO_FOLDER, null);
        }
        try {
            write(pdf, folder, place);
        } catch (IOException e) {
            throw new PrintException(why(e, folder, pdf.length()), e);
        }
    }

    private static void write(Pdf pdf, Path folder, Path place) throws IOException {
        Path part = Files.createTempFile(folder, ".ukemi", ".part");
        try {
            Files.write(part, pdf.bytes());
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Java has no kind of its own for most errors, so the disk is asked how it stands. */
    private static PrintTrouble why(IOException e, Path folder, long length) {
        return switch (e) {
            case AccessDeniedException _ -> PrintTrouble.NO_PERMISSION;
            case NoSuchFileException _ -> PrintTrouble.NO_FOLDER;
            default -> asTheDiskStands(folder, length);
        };
    }

    private static PrintTrouble asTheDiskStands(Path folder, long length) {
        try {
            var disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return PrintTrouble.READ_ONLY;
            }
            return disk.getUsableSpace() <= length ? PrintTrouble.DISK_FULL : PrintTrouble.OTHER;
        } catch (IOException e) {
            return PrintTrouble.OTHER;
        }
    }
}
