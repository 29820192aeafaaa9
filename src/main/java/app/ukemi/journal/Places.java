package app.ukemi.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where things lie on this computer when the user has not said otherwise.
 *
 * <p>Sources: on Linux the <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory
 * Specification</a>; on macOS Apple's File System Programming Guide; on Windows the folder for roaming data.
 *
 * @param journal the journal that one has who asked for no other
 * @param settings the user's wishes, which hold for every journal
 * @param logs the folder for what the program notes about itself
 * @param backups the folder of the folders of backups
 */
public record Places(Path journal, Path settings, Path logs, Path backups) {
    private static final String JOURNAL = "journal.ukemi";
    private static final String SETTINGS = "settings.properties";
    private static final String LOGS = "logs";
    private static final String DOOR = "window";
    private static final String BACKUPS = "backups";

    /** Where a second start finds the window of the first: beside the settings, which are the user's own. */
    public Path door() {
        return settings.resolveSibling(DOOR);
    }

    /** The places on the computer that this runs on. */
    public static Places ofThisSystem() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The places on any computer.
     *
     * @param os as in the property {@code os.name}
     * @param env the environment
     * @param home the user's own folder
     */
    static Places of(String os, Map<String, String> env, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return in(home.resolve("Library/Application Support/Ukemi"));
        }
        if (system.startsWith("windows")) {
            return in(folder(env, "APPDATA", home.resolve("AppData/Roaming")).resolve("Ukemi"));
        }
        Path data = folder(env, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("ukemi");
        Path wishes = folder(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("ukemi");
        return new Places(data.resolve(JOURNAL), wishes.resolve(SETTINGS), data.resolve(LOGS), data.resolve(BACKUPS));
    }

    /** Everything in one folder. */
    public static Places in(Path folder) {
        return new Places(
                folder.resolve(JOURNAL), folder.resolve(SETTINGS), folder.resolve(LOGS), folder.resolve(BACKUPS));
    }

    /** The specification wants a relative path to be ignored, and an empty one to be as none. */
    private static Path folder(Map<String, String> env, String name, Path usual) {
        try {
            Path said = Path.of(env.getOrDefault(name, ""));
            return said.isAbsolute() ? said : usual;
        } catch (InvalidPathException e) {
            return usual;
        }
    }
}
