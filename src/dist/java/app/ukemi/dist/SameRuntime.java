package app.ukemi.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another program on the runtime of an image, built in the same way, so that the programs alone are compared. */
public final class SameRuntime {
    private SameRuntime() {}

    /**
     * Makes its image, with a cache of its own.
     *
     * @param first the image whose runtime it gets
     * @param folder where it is made; what was there is lost
     * @param classes the folder of the class, of which it is all but what is nested in it
     * @param main the class; it ends by itself where there is a property {@code ukemi.rehearsal}
     */
    public static Image of(Image first, Path folder, Path classes, Class<?> main)
            throws IOException, InterruptedException {
        var image = new Image(folder, "bare", main.getName());
        Folders.copy(first.folder(), Folders.fresh(folder));
        Folders.fresh(image.jars());
        Files.delete(folder.resolve("lib").resolve(first.cache().getFileName()));
        Files.delete(folder.resolve("bin").resolve(first.launcher().getFileName()));
        Command.jdk("jar", Stream.concat(
                                Stream.of("--create", "--file", image.jars().resolve("bare.jar")),
                                files(classes, main).stream().flatMap(each -> Stream.of("-C", classes, each)))
                        .toArray())
                .run();
        image.writeLauncher();
        Path scratch = folder.resolveSibling("bare-home");
        image.rehearse(scratch);
        Folders.remove(scratch);
        return image;
    }

    private static List<Path> files(Path classes, Class<?> main) throws IOException {
        Path own = classes.resolve(main.getPackageName().replace('.', '/'));
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(each -> each.getFileName().toString().matches(main.getSimpleName() + "(\\$.*)?\\.class"))
                    .map(classes::relativize)
                    .toList();
        }
    }
}
