package app.ukemi.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fonts of this computer that can be embedded in a page. They are looked for when a letter needs them and not
 * before, and read one after the other until all letters are found. A font that was read holds its whole file, and one
 * letter that none has leads through all of them: so of most only the letters are remembered.
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

    /** More than the letters of one page need, as a rule. */
    private static final int MOST_NEEDED = 8;
    /** What HashMap has by itself; named because the order of use can be asked for only together with it. */
    private static final float LOAD = 0.75f;

    private final List<Path> folders;
    private final List<Looked> looked = new ArrayList<>();
    /** Those that pages needed last, by their files. */
    private final Map<Path, Face> needed = new LinkedHashMap<>(MOST_NEEDED, LOAD, true);
    private List<Path> unread = List.of();
    private boolean listed;

    /** A file that was looked through, and the letters of its font. */
    private record Looked(Path file, BitSet letters) {

        boolean hasAny(Set<Integer> wanted) {
            return wanted.stream().anyMatch(letters::get);
        }
    }

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
        for (Looked font : looked) {
            if (font.hasAny(wanted)) {
                face(font.file()).ifPresent(face -> take(face, wanted, found));
            }
        }
        list();
        while (!wanted.isEmpty() && !unread.isEmpty()) {
            Path file = unread.getFirst();
            unread = unread.subList(1, unread.size());
            FontFile.read(file).ifPresent(face -> look(file, face, wanted, found));
        }
        return found;
    }

    private void look(Path file, Face face, Set<Integer> wanted, List<Face> found) {
        looked.add(new Looked(file, face.letters()));
        if (take(face, wanted, found)) {
            keep(file, face);
        }
    }

    private static boolean take(Face face, Set<Integer> wanted, List<Face> found) {
        return wanted.removeIf(face::has) && found.add(face);
    }

    /** One that was let go is read again; its file may be gone meanwhile. */
    private Optional<Face> face(Path file) {
        Face known = needed.get(file);
        Optional<Face> face = known == null ? FontFile.read(file) : Optional.of(known);
        face.ifPresent(each -> keep(file, each));
        return face;
    }

    private void keep(Path file, Face face) {
        needed.put(file, face);
        if (needed.size() > MOST_NEEDED) {
            needed.remove(needed.keySet().iterator().next());
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
