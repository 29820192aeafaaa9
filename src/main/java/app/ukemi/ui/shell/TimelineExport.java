package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.domain.Paper;
import app.ukemi.exchange.TimelineCsv;
import app.ukemi.journal.OutFile;
import app.ukemi.print.TimelinePdf;
import app.ukemi.print.TimelineSheet;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Underway;
import app.ukemi.ui.timeline.ExportKind;
import app.ukemi.ui.timeline.PictureFile;
import app.ukemi.ui.timeline.TimelineOut;
import app.ukemi.ui.timeline.TimelinePicture;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import javafx.scene.Scene;

/** Takes the timeline as filtered out of the window: as a page, a picture or a table. */
final class TimelineExport {
    private final Frame frame;
    private final Ui ui;
    private final Underway exporting;

    TimelineExport(Frame frame) {
        this.frame = frame;
        ui = frame.ui();
        exporting = new Underway(ui.background());
    }

    Underway exporting() {
        return exporting;
    }

    /** Asks for the place first. */
    void ask(ExportKind kind) {
        Optional<Path> place = JournalChooser.timeline(frame.dialogs().owner(), ui, kind);
        place.ifPresent(file -> write(kind, file));
    }

    void write(ExportKind kind, Path file) {
        var out = TimelineOut.of(ui, frame.open().timeline());
        exporting.begin();
        switch (kind) {
            case PDF -> inBackground(file, stream -> TimelinePdf.write(
                    sheet(out), ui.messages(), ui.formats(), stream, exporting::goOn));
            case PNG -> picture(out, file);
            case CSV -> inBackground(file, stream -> new TimelineCsv(ui.messages())
                    .write(out.timeline().rows(), stream));
        }
    }

    private TimelineSheet sheet(TimelineOut out) {
        return new TimelineSheet(
                out.timeline(), out.filters(), out.said(), Paper.usualIn(ui.messages().locale()));
    }

    private void inBackground(Path file, OutFile.Content content) {
        Callable<Path> work = () -> {
            OutFile.write(file, content);
            return file;
        };
        ui.background().run(Lane.READ, work, this::done, this::failed);
    }

    private void picture(TimelineOut out, Path file) {
        Scene window = frame.dialogs().owner().getScene();
        var picture = new TimelinePicture(ui, out, window.getStylesheets());
        new PictureFile(ui.background(), picture, exporting::goOn, () -> done(file), this::failed).write(file);
    }

    private void done(Path file) {
        exporting.end();
        frame.dialogs().say(ui.text("export.done"), file.toString());
    }

    /** Whoever stopped it knows. */
    private void failed(Exception why) {
        exporting.end();
        if (!(why instanceof CancellationException)) {
            frame.dialogs().say(ui.text("export.failed"), ui.text(OpenJournal.why(why), "export"));
        }
    }
}
