package app.ukemi.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/**
 * The jars that the program is made of. JavaFX goes into the runtime as modules of its own; the others stay jars, since
 * several of them are automatic modules, which the linker refuses.
 */
final class Ingredients {
    private static final String NATIVE = "org/sqlite/native/";
    /**
     * Letters that no page of ours is set in, tables for the Chinese, Japanese and Korean pages of others, and looks
     * that are not worn, or are made ready here.
     */
    private static final Pattern UNUSED = Pattern.compile("liberation/Liberation(Mono|Serif)-.*"
            + "|org/apache/fontbox/cmap/(?!Identity)[^/]*(?<!\\.class)"
            + "|atlantafx/base/theme/([^/]*\\.bss|(?!primer-(light|dark)\\.)[^/]*\\.css)");
    /** Jars are known by their time to the cache; packages keep whole seconds of it. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final List<Path> all;
    private final Target target;

    /** What the program runs with, in the order of its path. */
    Ingredients(List<Path> all, Target target) {
        this.all = all;
        this.target = target;
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /** JavaFX as modules whose native libraries the linker lays out as files; from the jar it would not. */
    void linkable(Path work, Path modules) throws IOException, InterruptedException {
        Files.createDirectories(modules);
        for (Path jar : all.stream().filter(Ingredients::isJavaFx).toList()) {
            Path classes = Folders.fresh(work.resolve("classes"));
            Path libraries = Folders.fresh(work.resolve("libraries"));
            unpack(jar, classes, libraries);
            // Maven's jar without a system in its name is empty.
            if (Files.exists(classes.resolve("module-info.class"))) {
                String name = jar.getFileName().toString().replace(".jar", ".jmod");
                Command.jdk("jmod", "create", "--class-path", classes, "--libs", libraries, modules.resolve(name))
                        .run();
            }
        }
    }

    private void unpack(Path jar, Path classes, Path libraries) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                boolean library = entry.getName().endsWith(target.libraryEnding());
                Path place = (library ? libraries : classes).resolve(entry.getName());
                if (library || !entry.getName().startsWith("META-INF/")) {
                    Files.createDirectories(place.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, place);
                    }
                }
            }
        }
    }

    /**
     * All other jars, with our sheets made ready, and without SQLite's libraries for other systems and what no page of
     * ours needs; and the library for this one beside the runtime's own.
     */
    void jars(Path modules, Path libraries) throws IOException {
        Files.createDirectories(modules);
        for (Path jar : all.stream().filter(each -> !isJavaFx(each)).toList()) {
            Path copy = modules.resolve(jar.getFileName());
            try (JarFile file = new JarFile(jar.toFile())) {
                if (file.stream().anyMatch(each -> isLeftOut(each) || Sheets.isOne(each))) {
                    split(file, copy, libraries);
                } else {
                    Files.copy(jar, copy);
                }
            }
            Files.setLastModifiedTime(copy, TIME);
        }
    }

    private static boolean isLeftOut(JarEntry entry) {
        return entry.getName().startsWith(NATIVE) || UNUSED.matcher(entry.getName()).matches();
    }

    private void split(JarFile jar, Path copy, Path libraries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy))) {
            for (JarEntry entry : jar.stream().filter(each -> !isLeftOut(each)).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(entry.getName(), in.readAllBytes(), out);
                }
                if (Sheets.isOne(entry)) {
                    add(Sheets.binaryName(entry), Sheets.binary(jar, entry), out);
                }
            }
        }
        String wanted = NATIVE + target.sqliteFolder() + "/";
        for (JarEntry entry : jar.stream().toList()) {
            if (entry.getName().startsWith(wanted) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, libraries.resolve(entry.getName().substring(wanted.length())));
                }
            }
        }
    }

    private static void add(String name, byte[] content, JarOutputStream to) throws IOException {
        var entry = new JarEntry(name);
        entry.setLastModifiedTime(TIME);
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }
}
