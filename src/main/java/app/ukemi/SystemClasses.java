package app.ukemi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;

/**
 * JavaFX's own classes for the windows, the graphics and the letters of this system. Without a screen JavaFX uses
 * others, so that a rehearsal would not meet them. Each one here is loaded at every start, so there are no more than
 * that; what another system has for its letters comes with JavaFX all the same.
 */
final class SystemClasses {
    private static final Module GRAPHICS = Application.class.getModule();
    private static final Set<String> FOLDERS = Set.of(
            "com/sun/glass/ui/gtk", "com/sun/glass/ui/mac", "com/sun/glass/ui/win",
            "com/sun/prism/es2", "com/sun/prism/d3d", "com/sun/prism/mtl", "com/sun/prism/ps", letters());
    private static final Set<String> SINGLE = Set.of(
            "com/sun/glass/ui/InvokeLaterDispatcher.class", "com/sun/glass/ui/InvokeLaterDispatcher$Future.class",
            "com/sun/glass/ui/Size.class", "com/sun/javafx/application/preferences/PreferenceMapping.class");
    private static final String CLASS = ".class";

    private SystemClasses() {}

    /** Loads them, and uses none. */
    static void load() {
        new XServer(":0").mayAnswer();
        String name = GRAPHICS.getName();
        try (ModuleReader reader =
                        ModuleLayer.boot().configuration().findModule(name).orElseThrow().reference().open();
                Stream<String> files = reader.list()) {
            files.filter(SystemClasses::isWanted).forEach(SystemClasses::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String letters() {
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return "com/sun/javafx/font/directwrite";
        }
        return "com/sun/javafx/font/" + (system.startsWith("Mac") ? "coretext" : "freetype");
    }

    private static boolean isWanted(String file) {
        return SINGLE.contains(file)
                || file.endsWith(CLASS) && FOLDERS.contains(file.replaceFirst("/[^/]*$", ""));
    }

    private static void load(String file) {
        Class.forName(GRAPHICS, file.substring(0, file.length() - CLASS.length()).replace('/', '.'));
    }
}
