package app.ukemi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a text beside its place and moves it there, so that a file is whole or is not there. */
public final class TextFile {
    private TextFile() {}

    /** In UTF-8, readable by its owner alone where the system knows owners; replaces a file that is there. */
    public static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "No folder");
        Path finished = Files.createTempFile(folder, ".ukemi", ".part");
        try {
            Files.writeString(finished, text);
            Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(finished);
        }
    }
}
