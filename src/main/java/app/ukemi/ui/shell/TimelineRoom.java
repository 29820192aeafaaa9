package app.ukemi.ui.shell;

import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.domain.rule.Timeline;
import app.ukemi.journal.Journal;
import app.ukemi.ui.control.Underway;
import app.ukemi.ui.timeline.ExportKind;
import app.ukemi.ui.timeline.TimelineController;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The timeline in the window, and where one goes from it. */
final class TimelineRoom implements TimelineController.Doors {
    private final Frame frame;
    private final MistakeRoom mistakes;
    private final TimelineExport export;

    TimelineRoom(Frame frame, MistakeRoom mistakes) {
        this.frame = frame;
        this.mistakes = mistakes;
        export = new TimelineExport(frame);
    }

    /** Shows the timeline, with the keyboard at the row that one came from. */
    void show() {
        frame.enter(then -> read(frame.open(), frame.ui().now(), then), () -> {
            var controller = new TimelineController(
                    frame.ui(), frame.open().timeline(), frame.preferences().timelineTable(), this);
            Runnable refresh = () -> read(frame.open(), frame.ui().now(), () -> {});
            frame.show(new Shown(Room.TIMELINE, Room.TIMELINE, controller, refresh, controller::stop));
            controller.focus();
        });
    }

    /** Reads the timeline of the journal as it now is. */
    static void read(OpenJournal open, Instant now, Runnable then) {
        Journal journal = open.journal();
        open.reading(() -> timeline(journal, now), read -> {
            open.timeline().show(read);
            then.run();
        });
    }

    private static Timeline timeline(Journal journal, Instant now) throws TroubleException {
        List<Summary> summaries = journal.summaries();
        return Timeline.of(summaries, journal.limits(), now)
                .made(Recurrence.of(summaries, journal.same().groups()));
    }

    @Override
    public void open(UUID mistake) {
        mistakes.open(mistake, Step.DISCLOSE, new MistakeRoom.Back(Room.TIMELINE, this::show));
    }

    @Override
    public void export(ExportKind kind) {
        export.ask(kind);
    }

    @Override
    public Underway exporting() {
        return export.exporting();
    }
}
