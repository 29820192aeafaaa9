package app.ukemi.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as wholes. */
final class Folders {
    private Folders() {}

    static Path fresh(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    static void remove(Path folder) throws IOException {
        for (Path path : inside(folder).reversed()) {
            Files.delete(path);
        }
    }

    /** With the times of the files, by which the cache of the program knows its jars. */
    static void copy(Path from, Path to) throws IOException {
        for (Path path : inside(from)) {
            Path there = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(there);
            } else {
                Files.createDirectories(there.getParent());
                Files.copy(path, there, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The folder and all in it, the outer before the inner. */
    static List<Path> inside(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }

    static long bytes(Path folder) throws IOException {
        long sum = 0;
        for (Path path : inside(folder)) {
            sum += Files.isRegularFile(path) ? Files.size(path) : 0;
        }
        return sum;
    }
}
