package app.ukemi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Files that take long to make and are the same each time, so that one made once serves every process and run. */
final class Kept {
    private static final Path FOLDER = Path.of("target", "bench");

    private Kept() {}

    /** Makes a file, and leaves nothing of it open. */
    interface Maker {
        void make(Path file) throws IOException, SQLException;
    }

    /** The file of this name; made where it is not there yet, under another name until it is whole. */
    static Path file(String name, Maker maker) throws IOException, SQLException {
        Path file = Files.createDirectories(FOLDER).resolve(name);
        if (!Files.exists(file)) {
            Path making = FOLDER.resolve("making-" + name);
            Files.deleteIfExists(making);
            maker.make(making);
            Files.move(making, file);
        }
        return file;
    }
}
