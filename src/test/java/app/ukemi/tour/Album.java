package app.ukemi.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of one chapter in one language, numbered in the order in which they are taken. */
final class Album {
    private static final Path ALL = Path.of("target", "tour");

    private final String language;
    private final String chapter;
    private int taken;

    /** Throws away what an earlier run left of this chapter. */
    Album(Locale locale, String chapter) {
        this.language = locale.getLanguage();
        this.chapter = chapter;
        clear(folder());
    }

    boolean isOf(Locale locale) {
        return locale.getLanguage().equals(language);
    }

    private Path folder() {
        return ALL.resolve(language).resolve(chapter);
    }

    /** The next picture, which is taken in several looks. */
    String number(String name) {
        taken++;
        return "%02d-%s".formatted(taken, name);
    }

    /** Where a picture lies; a long page has several. */
    Path file(String numbered, Look look, int page) {
        return folder().resolve(numbered + "_" + look + (page > 1 ? "_" + page : "") + ".png");
    }

    /** Where a picture for the README lies. */
    static Path screenshot(String name) {
        return ALL.resolve("screenshots").resolve(name + ".png");
    }

    /** Writes the page to leaf through everything that has been taken so far, by whomever. */
    static void index() {
        try (InputStream in = Album.class.getResourceAsStream("index.html")) {
            String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Path next = Files.createTempFile(ALL, "index", ".html");
            Files.writeString(next, page.replace("/*pictures*/", pictures()));
            // Two processes may be at it; each leaves a whole page.
            Files.move(next, ALL.resolve("index.html"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pictures() throws IOException {
        try (Stream<Path> files = Files.walk(ALL)) {
            return files.map(ALL::relativize)
                    .filter(file -> file.getNameCount() == 3 && file.toString().endsWith(".png"))
                    .map(file -> "\"" + file.toString().replace('\\', '/') + "\"")
                    .sorted()
                    .collect(Collectors.joining(",\n"));
        }
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
