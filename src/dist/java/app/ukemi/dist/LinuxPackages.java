package app.ukemi.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The packages for Linux, by the tools that such packages are made with. jpackage would make them too, but its launcher
 * asks the package manager where it is at each start, and it knows nothing of manuals and metadata.
 */
final class LinuxPackages {
    private static final int KILO = 1024;

    private final Path packaging;
    private final Path tree;
    private final Path out;
    private final String version;

    LinuxPackages(Path packaging, Path tree, Path out, String version) {
        this.packaging = packaging;
        this.tree = tree;
        this.out = out;
        this.version = version;
    }

    /** One sentence for each package that could not be made. */
    List<String> make() throws IOException, InterruptedException {
        if (!Command.has("dpkg-deb")) {
            return List.of("No .deb and no .rpm: dpkg-deb is missing (Debian: apt-get install dpkg).");
        }
        deb();
        if (!Command.has("rpmbuild")) {
            return List.of("No .rpm: rpmbuild is missing (Debian: apt-get install rpm).");
        }
        rpm();
        return List.of();
    }

    private void deb() throws IOException, InterruptedException {
        Path about = Files.createDirectories(tree.resolve("DEBIAN"));
        String arch = Target.isArm() ? "arm64" : "amd64";
        String control = filled("linux/control")
                .replace("@ARCH@", arch)
                .replace("@SIZE@", Long.toString(Folders.bytes(tree) / KILO));
        Files.writeString(about.resolve("control"), control);
        Command.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree,
                        out.resolve("ukemi_" + version + "_" + arch + ".deb"))
                .run();
        Folders.remove(about);
    }

    private void rpm() throws IOException, InterruptedException {
        Path work = Folders.fresh(out.resolve("rpm"));
        Path spec = work.resolve("ukemi.spec");
        Files.writeString(spec, filled("linux/ukemi.spec").replace("@TREE@", tree.toAbsolutePath().toString()));
        Command.of("rpmbuild", "-bb", "--define", "_topdir " + work.toAbsolutePath(), "--define",
                        "_rpmdir " + out.toAbsolutePath(), spec)
                .with(Map.of("HOME", work.toAbsolutePath().toString()))
                .run();
        Folders.remove(work);
    }

    private String filled(String template) throws IOException {
        return Files.readString(packaging.resolve(template)).replace("@VERSION@", version);
    }
}
