package app.ukemi.dist;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which modules of the JDK and of JavaFX the jars need, and the runtime that has these and no others. */
final class Linking {
    private static final String LOCALES = "jdk.localedata";
    /** What no class asks for, and the program needs all the same: modules and jars, each with its reason. */
    static final Map<String, String> BESIDES = Map.of(
            LOCALES, "the names of days and months, and the order of dates, in German",
            "jdk.unsupported", "PDFBox looks for Unsafe by its name, to give back memory",
            "java.sql.rowset", "SQLite's driver names it in its description, and is not taken without");

    private static final String LANGUAGES = "en,de";
    /**
     * What comes with drawing by java.awt and is never used: windows of another kind, and sounds. The linker wants
     * every package to keep something, so the few classes with short names stay.
     */
    private static final String UNUSED = "regex:/java\\.desktop/(javax/swing|com/sun/media/sound)/(\\w+/)*"
            + "[\\w$]{11}[\\w$]+\\.class,/java.desktop/java/awt/doc-files/**";
    /** The same as libraries, and tools of the JDK that nobody calls. */
    private static final String UNUSED_FILES =
            "regex:.*/(lib)?(splashscreen|jsound|awt_xawt|jawt)\\.(so|dylib|dll),"
                    + "regex:.*/(keytool|jrunscript)(\\.exe)?";

    private Linking() {}

    /**
     * What the jars ask for: what they say themselves, and what jdeps finds in those that say nothing.
     *
     * @param path of modules among which it is looked for
     */
    static Set<String> asked(Path jars, String path) throws IOException, InterruptedException {
        Set<ModuleReference> modules = ModuleFinder.of(jars).findAll();
        Set<String> own = modules.stream().map(each -> each.descriptor().name()).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>();
        for (ModuleReference module : modules) {
            if (module.descriptor().isAutomatic()) {
                asked.addAll(found(Path.of(module.location().orElseThrow()), path));
            } else {
                module.descriptor().requires().stream()
                        .filter(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
                        .forEach(each -> asked.add(each.name()));
            }
        }
        asked.removeAll(own);
        return asked;
    }

    private static List<String> found(Path jar, String path) throws IOException, InterruptedException {
        String said = Command.jdk(
                        "jdeps", "-q", "--multi-release", "25", "--ignore-missing-deps", "--print-module-deps",
                        "--module-path", path, jar)
                .run();
        return List.of(said.strip().split(","));
    }

    static void link(Set<String> asked, Path linkable, Path runtime) throws IOException, InterruptedException {
        String modules = Stream.concat(asked.stream(), Stream.of(LOCALES)).collect(Collectors.joining(","));
        Command.jdk(
                        "jlink", "--module-path", linkable, "--add-modules", modules,
                        "--include-locales=" + LANGUAGES, "--strip-debug", "--no-header-files", "--no-man-pages",
                        "--compress=zip-6", "--exclude-resources=" + UNUSED, "--exclude-files=" + UNUSED_FILES,
                        "--output", runtime)
                .run();
    }
}
