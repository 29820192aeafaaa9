package app.ukemi.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A printing system whose programs lie in a folder, for tests of the screens. An empty folder has no printer. */
public final class StandInLpr {
    private StandInLpr() {}

    public static PrintingSystem in(Path folder) {
        return new LprPrinting(name -> folder.resolve(name).toString());
    }

    /** One printer, called desk, that keeps what it gets in a file. */
    public static PrintingSystem keeping(Path folder, Path file) throws IOException {
        program(folder, "lpr", "cat > '" + file + "'");
        return withDesk(folder);
    }

    /** One printer, called desk, that takes nothing. */
    public static PrintingSystem refusing(Path folder) throws IOException {
        program(folder, "lpr", "cat > /dev/null; exit 1");
        return withDesk(folder);
    }

    private static PrintingSystem withDesk(Path folder) throws IOException {
        program(folder, "lpstat", "if [ $1 = -e ]; then echo desk; else echo system default destination: desk; fi");
        return in(folder);
    }

    private static void program(Path folder, String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
