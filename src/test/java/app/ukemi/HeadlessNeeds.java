package app.ukemi;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before any test: says what the headless screen needs on Linux and does not find, in one sentence. */
public final class HeadlessNeeds implements LauncherSessionListener {
    private static final List<String> LIBRARIES =
            List.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfontconfig.so.1");
    private static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"),
            Path.of(System.getProperty("user.home"), ".local/share/fonts"));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            List<String> missing = missing(LIBRARIES, FONTS);
            if (!missing.isEmpty()) {
                throw new IllegalStateException(sentence(missing));
            }
        }
    }

    static String sentence(List<String> missing) {
        return "The tests draw without a display and need Pango, fontconfig and one font, but did not find "
                + String.join(", ", missing)
                + "; install them (on Debian: libpango-1.0-0 libpangoft2-1.0-0 fontconfig fonts-dejavu-core).";
    }

    static List<String> missing(List<String> libraries, List<Path> fonts) {
        Stream<String> absent = libraries.stream().filter(library -> !loads(library));
        boolean font = fonts.stream().anyMatch(HeadlessNeeds::holdsFont);
        Stream<String> noFont = font ? Stream.empty() : Stream.of("a font");
        return Stream.concat(absent, noFont).toList();
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean holdsFont(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).anyMatch(name -> name.matches(".*\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException e) {
            return false;
        }
    }
}
