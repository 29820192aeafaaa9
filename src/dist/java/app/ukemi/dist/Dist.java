package app.ukemi.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the image of the program, and of it what one installs on this system: everything in {@code target/dist}. */
public final class Dist {
    private static final Path OUT = Path.of("target", "dist");
    private static final Path PACKAGING = Path.of("packaging");

    private Dist() {}

    /** With the version, the jar of the program, and the path that it runs with. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Target target = Target.here();
        Folders.fresh(OUT);
        String path = args[1] + File.pathSeparator + args[2];
        Image image = Image.of(OUT);
        image(image, path, target);
        say("image", image.folder());
        Icon.start();
        if (target == Target.LINUX) {
            Path tree = OUT.resolve("tree");
            new LinuxTree(PACKAGING, tree).lay(image.folder());
            new LinuxPackages(PACKAGING, tree, OUT, args[0]).make().forEach(System.out::println);
            Folders.remove(tree);
        } else {
            new OtherPackages(PACKAGING, image, OUT, args[0]).make(target);
        }
        try (Stream<Path> made = Files.walk(OUT, 2)) {
            made.filter(each -> each.toString().matches(".*\\.(deb|rpm|dmg|msi)"))
                    .forEach(each -> say("package", each));
        }
        System.exit(0);
    }

    private static void image(Image image, String path, Target target) throws IOException, InterruptedException {
        Path work = OUT.resolve("work");
        Path linkable = work.resolve("modules");
        var ingredients = new Ingredients(Stream.of(path.split(File.pathSeparator)).map(Path::of).toList(), target);
        ingredients.linkable(work, linkable);
        Path jars = work.resolve("jars");
        ingredients.jars(jars, Files.createDirectories(work.resolve("sqlite")));
        Set<String> asked = Linking.asked(jars, path);
        Linking.link(asked, linkable, image.folder());
        Folders.copy(jars, image.jars());
        Folders.copy(work.resolve("sqlite"), image.folder().resolve("lib"));
        // Elsewhere it is the packager that makes a launcher.
        if (target == Target.LINUX) {
            image.writeLauncher();
        }
        image.rehearse(work.resolve("home"));
        Folders.remove(work);
    }

    private static void say(String what, Path made) {
        try {
            System.out.printf("%s %s: %d MB%n", what, made, Folders.bytes(made) / 1_000_000);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
