package app.ukemi.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What lies where once it is installed on Linux, as a folder that stands for the root. */
final class LinuxTree {
    private static final String ID = "app.ukemi.Ukemi";
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Path packaging;
    private final Path root;

    LinuxTree(Path packaging, Path root) {
        this.packaging = packaging;
        this.root = root;
    }

    void lay(Path image) throws IOException, InterruptedException {
        Folders.fresh(root);
        Folders.copy(image, root.resolve("usr/lib/ukemi"));
        Path bin = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("ukemi"), Path.of("../lib/ukemi/bin/ukemi"));
        text("linux/ukemi.desktop", "usr/share/applications/" + ID + ".desktop");
        text("linux/ukemi.metainfo.xml", "usr/share/metainfo/" + ID + ".metainfo.xml");
        text("linux/ukemi-mime.xml", "usr/share/mime/packages/" + ID + ".xml");
        text("linux/copyright", "usr/share/doc/ukemi/copyright");
        manual();
        icons("ukemi", "apps/" + ID);
        icons("journal", "mimetypes/application-x-ukemi");
    }

    private void text(String from, String to) throws IOException {
        Path there = root.resolve(to);
        Files.createDirectories(there.getParent());
        Files.copy(packaging.resolve(from), there);
    }

    private void manual() throws IOException {
        Path page = root.resolve("usr/share/man/man1/ukemi.1.gz");
        Files.createDirectories(page.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
            Files.copy(packaging.resolve("linux/ukemi.1"), out);
        }
    }

    private void icons(String drawing, String name) throws IOException, InterruptedException {
        Path svg = packaging.resolve("icons").resolve(drawing + ".svg");
        text("icons/" + drawing + ".svg", "usr/share/icons/hicolor/scalable/" + name + ".svg");
        for (int size : SIZES) {
            Icon.png(svg, size, root.resolve("usr/share/icons/hicolor/%dx%d/%s.png".formatted(size, size, name)));
        }
    }
}
