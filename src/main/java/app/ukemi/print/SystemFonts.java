package app.ukemi.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fonts of this computer that can be embedded in a page. They are looked for when a letter needs them and not
 * before, read one after the other until all letters are found, and remembered.
 *
 * <p>Sources for the folders: fontconfig's usual configuration, Apple's support pages on fonts, and the font folders
 * of Windows 10 and later.
 */
final class SystemFonts {
    private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "otc");
    private static final int DEPTH = 6;
    /** Other cuts of a family that is there in its plain one too. */
    private static final List<String> NOT_PLAIN =
            List.of("bold", "italic", "oblique", "black", "light", "thin", "heavy", "medium", "cond", "mono", "demi");

    private final List<Path> folders;
    private final List<Face> read = new ArrayList<>();
    private List<Path> unread = List.of();
    private boolean listed;

    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static SystemFonts ofThisSystem() {
        return new SystemFonts(
                folders(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    static List<Path> folders(String os, Map<String, String> env, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of(
                    home.resolve("Library/Fonts"),
                    Path.of("/Library/Fonts"),
                    Path.of("/System/Library/Fonts/Supplemental"),
                    Path.of("/System/Library/Fonts"));
        }
        if (system.startsWith("windows")) {
            return List.of(
                    Path.of(env.getOrDefault("WINDIR", "C:\\Windows")).resolve("Fonts"),
                    home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
        }
        return List.of(
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/run/host/fonts"));
    }

    /** Faces that together have as many of these letters as there are on this computer; as few as can be. */
    List<Face> having(Set<Integer> letters) {
        Set<Integer> wanted = new TreeSet<>(letters);
        List<Face> found = new ArrayList<>();
        read.forEach(face -> take(face, wanted, found));
        list();
        while (!wanted.isEmpty() && !unread.isEmpty()) {
            Path file = unread.getFirst();
            unread = unread.subList(1, unread.size());
            for (Face face : FontFile.read(file)) {
                read.add(face);
                take(face, wanted, found);
            }
        }
        return found;
    }

    private static void take(Face face, Set<Integer> wanted, List<Face> found) {
        if (wanted.removeIf(face::has)) {
            found.add(face);
        }
    }

    private void list() {
        if (!listed) {
            listed = true;
            unread = folders.stream()
                    .flatMap(folder -> files(folder).stream())
                    .sorted(Comparator.comparingInt(SystemFonts::strangeness).thenComparing(Path::toString))
                    .toList();
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(SystemFonts::isFont).toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be read has no fonts for us.
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /** Plain, sans serif, and of many letters comes first. */
    private static int strangeness(Path file) {
        String name = name(file);
        int plain = NOT_PLAIN.stream().anyMatch(name::contains) ? 4 : 0;
        int sans = name.contains("serif") || name.contains("mincho") ? 1 : 0;
        int wide = name.contains("dejavusans") || name.contains("notosans-") || name.contains("arial") ? -2 : 0;
        return plain + sans + wide;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
