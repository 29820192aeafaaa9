package app.ukemi.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where a file lies: shown in the system's own file manager, and told in words. */
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

    /** A path as people write it: what lies in the user's own folder begins with a tilde, but not on Windows. */
    static String shortened(Path file) {
        Path home = Path.of(System.getProperty("user.home", ""));
        boolean inside = File.separatorChar == '/' && home.getNameCount() > 0 && file.startsWith(home);
        return inside ? "~/" + home.relativize(file) : file.toString();
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
