package app.ukemi.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file in the system's own file manager. */
final class Folder {
    private Folder() {}

    /** Whether a file manager could be asked. */
    static boolean show(Path file) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), file))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return List.of("open", "-R", file.toString());
        } else if (name.contains("win")) {
            return List.of("explorer.exe", "/select," + file);
        }
        return List.of("xdg-open", String.valueOf(file.toAbsolutePath().getParent()));
    }
}
