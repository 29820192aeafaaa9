package app.ukemi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;

/**
 * JavaFX's own classes for the windows, the graphics and the letters of this system. Without a screen JavaFX uses
 * others, so that a rehearsal would not meet them.
 */
final class SystemClasses {
    private static final Module GRAPHICS = Application.class.getModule();
    private static final List<String> FOLDERS = List.of(
            "com/sun/glass/ui/gtk/", "com/sun/glass/ui/mac/", "com/sun/glass/ui/win/",
            "com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/mtl/", "com/sun/prism/ps/",
            "com/sun/javafx/font/", "com/sun/javafx/tk/quantum/");
    private static final String CLASS = ".class";

    private SystemClasses() {}

    /** Loads all there are, and uses none of them. */
    static void load() {
        new XServer(":0").mayAnswer();
        String name = GRAPHICS.getName();
        try (ModuleReader reader =
                        ModuleLayer.boot().configuration().findModule(name).orElseThrow().reference().open();
                Stream<String> files = reader.list()) {
            files.filter(file -> file.endsWith(CLASS) && FOLDERS.stream().anyMatch(file::startsWith))
                    .forEach(SystemClasses::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String file) {
        Class.forName(GRAPHICS, file.substring(0, file.length() - CLASS.length()).replace('/', '.'));
    }
}
