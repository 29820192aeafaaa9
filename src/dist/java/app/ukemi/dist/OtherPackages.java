package app.ukemi.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packages for macOS and Windows, by jpackage: there a program is started by a file that only it can make. */
final class OtherPackages {
    private static final String APP = "$APPDIR/../runtime";

    private final Path packaging;
    private final Image image;
    private final Path out;
    private final String version;

    OtherPackages(Path packaging, Image image, Path out, String version) {
        this.packaging = packaging;
        this.image = image;
        this.out = out;
        this.version = version;
    }

    void make(Target target) throws IOException, InterruptedException {
        boolean mac = target == Target.MAC;
        Path own = packaging.resolve(mac ? "mac" : "windows");
        IconFile kind = mac ? IconFile.ICNS : IconFile.ICO;
        List<Object> words = new ArrayList<>(List.of(
                "--type", mac ? "dmg" : "msi",
                "--name", "Ukemi",
                "--app-version", version,
                "--runtime-image", image.folder(),
                "--input", image.jars(),
                "--main-jar", "app.ukemi-" + version + ".jar",
                "--main-class", image.main(),
                "--dest", out,
                "--resource-dir", own,
                "--icon", icon("ukemi", kind),
                "--file-associations", associations(own.resolve("ukemi.properties"), icon("journal", kind))));
        String root = mac ? "$APPDIR/../runtime/Contents/Home" : APP;
        for (String option : Image.options(root)) {
            words.addAll(List.of("--java-options", option));
        }
        words.addAll(List.of("--java-options", "-XX:AOTCache=" + root + "/lib/ukemi.aot"));
        if (!mac) {
            words.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
        }
        Command.jdk("jpackage", words.toArray()).run();
        Folders.remove(work());
    }

    private Path work() {
        return out.resolve("icons");
    }

    /** Of a drawing, in the sizes that the system wants. */
    private Path icon(String name, IconFile kind) throws IOException, InterruptedException {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : kind.sizes()) {
            Path png = work().resolve(name + size + ".png");
            Icon.png(packaging.resolve("icons").resolve(name + ".svg"), size, png);
            pictures.put(size, Files.readAllBytes(png));
        }
        return Files.write(work().resolve(name + "." + kind.name().toLowerCase(Locale.ROOT)), kind.of(pictures));
    }

    /** What is said of our files, and the icon that was made for them just now. */
    private Path associations(Path said, Path icon) throws IOException {
        String path = icon.toAbsolutePath().toString().replace("\\", "/");
        return Files.writeString(
                work().resolve(said.getFileName()), Files.readString(said) + "icon=" + path + System.lineSeparator());
    }
}
