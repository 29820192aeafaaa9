package app.ukemi.ui.shell;

import app.ukemi.exchange.DueCalendar;
import app.ukemi.exchange.TextFile;
import app.ukemi.ui.Ui;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes what has a day as a calendar file, behind all that is typed. */
final class CalendarExport {
    private CalendarExport() {}

    /** Asks for the place first. */
    static void ask(Frame frame) {
        Optional<Path> place = JournalChooser.calendar(frame.dialogs().owner(), frame.ui());
        place.ifPresent(file -> write(frame, file));
    }

    static void write(Frame frame, Path file) {
        Ui ui = frame.ui();
        var journal = frame.open().journal();
        Callable<Path> work = () -> {
            TextFile.write(file, new DueCalendar(ui.messages(), ui.now()).of(journal.appointments()));
            return file;
        };
        frame.open().afterSaving(
                work,
                done -> frame.dialogs().say(ui.text("calendar.written"), done.toString()),
                _ -> frame.dialogs().say(ui.text("calendar.failed"), ui.text("calendar.failed.todo", file)));
    }
}
