package app.ukemi.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        List<Object> words = new ArrayList<>(List.of(
                "--type", mac ? "dmg" : "msi",
                "--name", "Ukemi",
                "--app-version", version,
                "--runtime-image", image.folder(),
                "--input", image.jars(),
                "--main-jar", "app.ukemi-" + version + ".jar",
                "--main-class", image.main(),
                "--dest", out,
                "--resource-dir", packaging.resolve(mac ? "mac" : "windows"),
                "--file-associations", packaging.resolve(mac ? "mac" : "windows").resolve("ukemi.properties")));
        String root = mac ? "$APPDIR/../runtime/Contents/Home" : APP;
        for (String option : Image.options(root)) {
            words.addAll(List.of("--java-options", option));
        }
        words.addAll(List.of("--java-options", "-XX:AOTCache=" + root + "/lib/ukemi.aot"));
        if (!mac) {
            words.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
        }
        Command.jdk("jpackage", words.toArray()).run();
    }
}
