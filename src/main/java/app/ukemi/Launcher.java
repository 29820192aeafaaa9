package app.ukemi;

import app.ukemi.background.Ahead;
import app.ukemi.background.Doorbell;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import app.ukemi.journal.Places;
import app.ukemi.ui.About;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;

/**
 * Where the program begins: it opens the window, or says in one sentence why not.
 *
 * <p>It ends with 0, with {@value #MISTAKEN} where it was called with words that it does not know, or with
 * {@value #NO_DISPLAY} where there is nothing to show a window on.
 */
public final class Launcher {
    static final int MISTAKEN = 2;
    static final int NO_DISPLAY = 3;

    private final Supplier<Messages> messages;
    private final PrintStream out;
    private final PrintStream err;

    private Launcher(Supplier<Messages> messages, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        int status = new Launcher(() -> Messages.of(Locale.getDefault()), System.out, System.err).run(List.of(args));
        // A window that was closed leaves the last save to its own thread, which ends the program when it is done.
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(List<String> args) {
        CommandLine asked = CommandLine.of(args);
        // The usual way leads past the switch, which is made only when it is met, and takes a while to make.
        return asked instanceof CommandLine.Open(List<String> file) ? open(file) : answer(asked);
    }

    private int answer(CommandLine asked) {
        return switch (asked) {
            case CommandLine.Help() -> say(messages.get().text("launcher.help"));
            case CommandLine.Version() -> say(messages.get().text("launcher.version", About.version()));
            case CommandLine.Unknown(String option) -> refuse(MISTAKEN, "launcher.unknown", option);
            case CommandLine.TooMany() -> refuse(MISTAKEN, "launcher.too-many");
            case CommandLine.Open(List<String> file) -> open(file);
        };
    }

    private int open(List<String> file) {
        Ahead preparing = Ahead.start(Launcher::prepare);
        var check = new DisplayCheck(System.getProperty("os.name"), Map.copyOf(System.getenv()));
        List<String> asked = file.stream().map(Launcher::absolute).toList();
        Places places = Places.ofThisSystem();
        if (Doorbell.ring(places.door(), String.join("", asked))) {
            preparing.await();
            return 0;
        }
        Optional<DisplayCheck.Lack> lack = check.lack().or(() -> startJavaFx(places));
        if (lack.isPresent()) {
            preparing.await();
            return refuse(NO_DISPLAY, key(lack.get()), check.display());
        }
        Application.launch(UkemiApp.class, asked.toArray(String[]::new));
        return 0;
    }

    /** The window that is already there, or will be in a moment, was started in another folder. */
    private static String absolute(String file) {
        try {
            return Path.of(file).toAbsolutePath().toString();
        } catch (InvalidPathException _) {
            return file;
        }
    }

    /**
     * Started by itself and before the application, so that its own failure can be told from one of ours. The log
     * begins beside it, and has begun before any journal is opened.
     */
    private static Optional<DisplayCheck.Lack> startJavaFx(Places places) {
        Ahead noting = Ahead.start(() -> UkemiApp.note(places));
        try {
            Platform.startup(() -> {});
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(DisplayCheck.Lack.NO_WINDOW);
        } finally {
            noting.await();
        }
    }

    /** What the window asks for at once. To look for the letters of this system takes longest. */
    private static void prepare() {
        Font.getDefault();
        new Formats(Messages.of(Locale.getDefault()), ZoneId.systemDefault());
    }

    private static String key(DisplayCheck.Lack lack) {
        return switch (lack) {
            case NO_DISPLAY -> "launcher.no-display";
            case SILENT_DISPLAY -> "launcher.silent-display";
            case NO_GTK -> "launcher.no-gtk";
            case NO_WINDOW -> "launcher.no-window";
        };
    }

    private int say(String text) {
        out.println(text);
        return 0;
    }

    private int refuse(int status, String key, String... about) {
        err.println(messages.get().text(key, (Object[]) about));
        return status;
    }
}
