package app.ukemi;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for what a window needs before JavaFX does, which would only throw. Linux alone can lack it: elsewhere the
 * system brings it along.
 */
final class DisplayCheck {
    /** What JavaFX's own library for windows is linked to, and not every desktop has. */
    private static final List<String> GTK = List.of("libgtk-3.so.0", "libXtst.so.6");
    /** Where the systems that are used most have them; they are found elsewhere too, which takes longer. */
    private static final List<String> USUAL =
            List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib");

    private final String os;
    private final Map<String, String> env;

    /**
     * @param os as in the property {@code os.name}
     */
    DisplayCheck(String os, Map<String, String> env) {
        this.os = os;
        this.env = env;
    }

    /** What is missing. Each has one sentence that says so, and what to do. */
    enum Lack {
        /** No display is named. */
        NO_DISPLAY,
        /** A display is named, and nothing answers there. */
        SILENT_DISPLAY,
        /** GTK 3 cannot be loaded. */
        NO_GTK,
        /** JavaFX does not come up, for a reason of its own. */
        NO_WINDOW
    }

    /** The first thing that is missing; nothing when a window can be tried. */
    Optional<Lack> lack() {
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        if (headless || !os.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        String display = display();
        if (display.isEmpty()) {
            return Optional.of(Lack.NO_DISPLAY);
        }
        if (!new XServer(display).mayAnswer()) {
            return Optional.of(Lack.SILENT_DISPLAY);
        }
        for (String library : GTK) {
            if (!loads(library)) {
                return Optional.of(Lack.NO_GTK);
            }
        }
        return Optional.empty();
    }

    /** The display that is named. */
    String display() {
        return env.getOrDefault("DISPLAY", "").strip();
    }

    private static boolean loads(String library) {
        for (String folder : USUAL) {
            var file = new File(folder, library);
            // Nothing where there is none.
            if (file.length() > 0 && loads(file)) {
                return true;
            }
        }
        return loadsByName(library);
    }

    /** JavaFX would load it next, so it may stay. */
    @SuppressWarnings("restricted")
    private static boolean loads(File library) {
        try {
            System.load(library.getPath());
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean loadsByName(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
