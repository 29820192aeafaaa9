package app.ukemi.ui.shell;

import app.ukemi.exchange.DueCalendar;
import app.ukemi.journal.OutFile;
import app.ukemi.ui.Ui;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes what has a day as a calendar file, behind all that is typed. */
final class CalendarExport {
    private CalendarExport() {}

    /** Asks for the place first. */
    static void ask(Frame frame) {
        Optional<Path> place = JournalChooser.calendar(frame.dialogs().owner(), frame.ui());
        place.ifPresent(file -> write(
                frame.ui(),
                frame.open(),
                file,
                () -> frame.dialogs().say(frame.ui().text("calendar.written"), file.toString()),
                () -> frame.dialogs()
                        .say(frame.ui().text("calendar.failed"), frame.ui().text("calendar.failed.todo", file))));
    }

    static void write(Ui ui, OpenJournal open, Path file, Runnable written, Runnable failed) {
        Callable<Path> work = () -> {
            String calendar = new DueCalendar(ui.messages(), ui.now()).of(open.journal().appointments());
            OutFile.write(file, out -> out.write(calendar.getBytes(StandardCharsets.UTF_8)));
            return file;
        };
        open.afterSaving(work, _ -> written.run(), _ -> failed.run());
    }
}
