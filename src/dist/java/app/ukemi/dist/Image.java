package app.ukemi.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with a runtime of its own and a program on it, which starts from a cache that was made by a first run.
 *
 * @param folder where it is made
 * @param name of the program
 * @param main its class
 */
public record Image(Path folder, String name, String main) {
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    Path jars() {
        return folder.resolve("modules");
    }

    Path cache() {
        return folder.resolve("lib").resolve(name + ".aot");
    }

    /** What one starts; the places of the user's files come from the environment. */
    public Path launcher() {
        return folder.resolve("bin").resolve(name);
    }

    /** The same for the first run and for every later one; a cache is not taken where they differ. */
    static List<String> options(String root) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // The machine's usual shares, for what is new and for all of it, would be filled and never given back;
                // large pictures stay where they are made, and what is given back leaves no gaps.
                "-Xmn3m",
                "-Xms48m",
                "-XX:PretenureSizeThreshold=200k",
                "-XX:MarkSweepDeadRatio=0",
                "-XX:TrimNativeHeapInterval=3000",
                // JavaFX keeps the pictures that it paints shadows with as long as the machine lets it: else for hours.
                "-XX:SoftRefLRUPolicyMSPerMB=10",
                // What the better compiler would take at the start, with two cores at the cost of the window, is never
                // earned back by a program that waits for keys.
                "-XX:TieredStopAtLevel=1",
                // What runs a few hundred times, as most of a start does, is not worth a compilation beside it.
                "-XX:CompileThresholdScaling=4",
                // Nobody reads the file that each Java program else keeps of itself in the system's temporary folder.
                "-XX:-UsePerfData",
                // The cache lies where it was made for, so that its pages are shared and need not be gone through.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                // What was compiled in the first run would else be compiled anew beside each start.
                "-XX:-AOTRecordTraining",
                "-XX:-AOTReplayTraining",
                // Pages are drawn by java.awt, which else opens a screen of its own for it.
                "-Djava.awt.headless=true",
                // FXML reaches most methods once; a quick way to each would be made at run time, and be dearer.
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-Dorg.sqlite.lib.path=" + root + "/lib",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics");
    }

    /**
     * Those, and what is started. The jars are on the class path, in an order that stays: a cache that was made with a
     * module path is taken only in the very folder in which it was made, so not where the program is installed.
     */
    private List<String> start(String root) throws IOException {
        List<String> all = new ArrayList<>(options(root));
        all.addAll(List.of("-cp", classPath(root), main));
        return all;
    }

    private String classPath(String root) throws IOException {
        try (Stream<Path> inside = Files.list(jars())) {
            return inside.map(jar -> root + "/modules/" + jar.getFileName())
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** The program itself, where it was made. */
    public static Image of(Path dist) {
        return new Image(dist.resolve("ukemi"), "ukemi", "app.ukemi.Launcher");
    }

    /**
     * Makes the cache, and ends the build where it is not good for what was just packed. Of two runs it remembers the
     * second, which finds a journal, as nearly every later one will.
     */
    void rehearse(Path scratch) throws IOException, InterruptedException {
        walk(scratch, "usual");
        walk(scratch, "usual", "-XX:AOTCacheOutput=" + cache());
        startWithCacheOnly(scratch);
    }

    /**
     * A run without a screen that goes through the window by itself, with its files in a folder of its own.
     *
     * @param way the usual one, or the whole, as the program knows them
     */
    void walk(Path scratch, String way, String... how) throws IOException, InterruptedException {
        Files.createDirectories(scratch);
        List<String> all = new ArrayList<>(HEADLESS);
        all.add("-Dukemi.rehearsal=" + way);
        all.addAll(List.of(how));
        java(all, List.of()).with(places(scratch)).run();
    }

    /** What its shortest run says; fails where that would have to do without the cache. */
    public String startWithCacheOnly(Path scratch) throws IOException, InterruptedException {
        return java(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache()), List.of("--version"))
                .with(places(scratch))
                .run();
    }

    private static Map<String, String> places(Path scratch) {
        String home = scratch.toAbsolutePath().toString();
        return Map.of("HOME", home, "XDG_DATA_HOME", home + "/data", "XDG_CONFIG_HOME", home + "/config");
    }

    private Command java(List<String> before, List<String> after) throws IOException {
        String root = folder.toAbsolutePath().toString();
        return Command.of(Stream.of(Stream.of(folder.resolve("bin/java")), before.stream(),
                        start(root).stream(), after.stream())
                .flatMap(all -> all)
                .toArray());
    }

    /**
     * Starts it from wherever it was put. What others wish of every Java program is not for this one; and what many
     * threads take from the system in as many places would not be given back.
     */
    void writeLauncher() throws IOException {
        String script = """
                #!/bin/sh
                unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
                export MALLOC_ARENA_MAX=2
                here=$(readlink -f "$0")
                here=${here%%/bin/%s}
                exec "$here/bin/java" -Xlog:disable "-XX:AOTCache=$here/lib/%s.aot" %s "$@"
                """.formatted(name, name, String.join(" ", start("$here").stream().map(Image::quoted).toList()));
        Files.writeString(launcher(), script);
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String quoted(String word) {
        return word.contains("$") ? "\"" + word + "\"" : word;
    }
}
