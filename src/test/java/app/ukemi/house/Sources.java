package app.ukemi.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for tests that read them. Tests run in the project's folder. */
public final class Sources {
    private static final Path MAIN = Path.of("src", "main");

    private Sources() {}

    /** All Java files of the program but the descriptions of packages and the module. */
    public static List<Path> java() {
        return files(MAIN.resolve("java"), ".java").stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                .toList();
    }

    public static List<Path> fxml() {
        return files(MAIN.resolve("resources"), ".fxml");
    }

    /** All that a screen is made of: Java, FXML and style sheets. */
    public static List<Path> screens() {
        return Stream.of(java(), fxml(), files(MAIN.resolve("resources"), ".css")).flatMap(List::stream).toList();
    }

    public static List<Path> messages() {
        return files(MAIN.resolve("resources/app/ukemi/messages"), ".properties");
    }

    static List<Path> packages() {
        return java().stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
