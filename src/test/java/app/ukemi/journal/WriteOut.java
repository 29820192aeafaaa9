package app.ukemi.journal;

import app.ukemi.domain.TroubleException;
import java.nio.file.Path;

/** Writes a file of 300,000 bytes and says what came of it. */
final class WriteOut {
    private WriteOut() {}

    public static void main(String[] args) {
        try {
            OutFile.write(Path.of(args[0]), out -> out.write(new byte[300_000]));
            System.out.print("written");
        } catch (TroubleException e) {
            System.out.print(e.why());
        }
    }
}
