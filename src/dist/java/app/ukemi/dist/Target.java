package app.ukemi.dist;

import java.util.Locale;

/** The system that it is made on, which is the one that it is made for. */
enum Target {
    LINUX("Linux", ".so"),
    MAC("Mac", ".dylib"),
    WINDOWS("Windows", ".dll");

    private final String sqlite;
    private final String ending;

    Target(String sqlite, String ending) {
        this.sqlite = sqlite;
        this.ending = ending;
    }

    static Target here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? MAC : name.startsWith("windows") ? WINDOWS : LINUX;
    }

    /** How native libraries are called. */
    String libraryEnding() {
        return ending;
    }

    /** Where SQLite's driver keeps its library for this computer. */
    String sqliteFolder() {
        return sqlite + "/" + (isArm() ? "aarch64" : "x86_64");
    }

    static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }
}
