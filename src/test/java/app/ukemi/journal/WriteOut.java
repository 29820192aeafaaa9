package app.ukemi.journal;

import app.ukemi.domain.TroubleException;
import java.nio.file.Path;

/** Writes files of 300,000 bytes and says of each what came of it. */
final class WriteOut {
    private WriteOut() {}

    public static void main(String[] args) {
        for (String file : args) {
            try {
                OutFile.write(Path.of(file), out -> out.write(new byte[300_000]));
                System.out.println("written");
            } catch (TroubleException e) {
                System.out.println(e.why());
            }
        }
    }
}
