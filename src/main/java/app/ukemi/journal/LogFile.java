package app.ukemi.journal;

import app.ukemi.db.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What the program notes about itself, in files of its own folder that take turns. None of it is a word of a journal:
 * our own sentences are constants, errors are written without their messages, and what libraries say is left out. The
 * same holds for what goes to the terminal, since a desktop may keep that in a log of the system.
 */
public final class LogFile implements AutoCloseable {
    private static final String OURS = "app.ukemi";
    private static final int BYTES = 256 << 10;
    private static final int FILES = 3;

    private final Logger root = Logger.getLogger("");
    private final FileHandler handler;

    private LogFile(FileHandler handler) {
        this.handler = handler;
    }

    /** From now on what goes to the terminal holds no word of a journal either. */
    public static void guardTerminal() {
        for (Handler each : Logger.getLogger("").getHandlers()) {
            each.setFormatter(new Lines());
        }
    }

    /**
     * Begins to write to the folder, which its owner alone can read.
     *
     * @throws IOException when nothing can be written there; the program does well without
     */
    public static LogFile in(Path folder) throws IOException {
        PrivateFiles.createFolders(folder);
        String place = folder.toString().replace("%", "%%");
        var handler = new FileHandler(place + "/ukemi-%u-%g.log", BYTES, FILES, true);
        handler.setLevel(Level.INFO);
        handler.setFormatter(new Lines());
        var log = new LogFile(handler);
        log.root.addHandler(handler);
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(PrivateFiles::tighten);
        }
        return log;
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }

    /** A line for each record, and the trace of its error. */
    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord record) {
            String logger = String.valueOf(record.getLoggerName());
            boolean ours = logger.equals(OURS) || logger.startsWith(OURS + ".");
            String line = "%s %s %s%s%n".formatted(
                    record.getInstant(), record.getLevel().getName(), logger, ours ? ": " + record.getMessage() : "");
            return record.getThrown() == null ? line : line + Trace.of(record.getThrown());
        }
    }
}
