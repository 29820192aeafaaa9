package app.ukemi.ui.shell;

import app.ukemi.ui.control.PlanPages;
import app.ukemi.ui.settings.SettingsController;

/** The rooms of an open journal. */
final class Rooms {
    private final Frame frame;
    private final MistakeRoom mistake;
    private final JournalRoom journal;
    private final TimelineRoom timeline;
    private final SearchRoom search;
    private final FollowThroughRoom followThrough;
    private final HistoryRoom history;
    private final TrashRoom trash;
    private final BackupsRoom backups;
    private final RescueRoom rescue;
    private final TagsRoom tags;

    Rooms(Frame frame, Shell shell) {
        this.frame = frame;
        mistake = new MistakeRoom(frame, new PlanPages(frame.ui()));
        followThrough = new FollowThroughRoom(frame, mistake);
        journal = new JournalRoom(frame, mistake, followThrough);
        timeline = new TimelineRoom(frame, mistake);
        search = new SearchRoom(frame, mistake, journal::show);
        history = new HistoryRoom(frame, mistake);
        trash = new TrashRoom(frame);
        backups = new BackupsRoom(frame, shell);
        rescue = new RescueRoom(frame, journal::show);
        tags = new TagsRoom(frame);
    }

    Frame frame() {
        return frame;
    }

    JournalRoom journal() {
        return journal;
    }

    TimelineRoom timeline() {
        return timeline;
    }

    SearchRoom search() {
        return search;
    }

    FollowThroughRoom followThrough() {
        return followThrough;
    }

    HistoryRoom history() {
        return history;
    }

    TrashRoom trash() {
        return trash;
    }

    BackupsRoom backups() {
        return backups;
    }

    RescueRoom rescue() {
        return rescue;
    }

    TagsRoom tags() {
        return tags;
    }

    MistakeRoom mistake() {
        return mistake;
    }

    void showSettings(SettingsDoors doors) {
        var controller = new SettingsController(frame.ui(), frame.preferences(), doors.with(tags::show, backups::show));
        frame.show(Shown.still(Room.SETTINGS, controller));
    }

    /** From a mistake to the preview of its plan, and from there to the printer. */
    void plan() {
        mistake.plan().showOrPrint();
    }

    /** Moves the mistake that is shown to the trash. */
    void trashShown() {
        mistake.withShownId(journal::trash);
    }

    /** Shows what grows older by itself as it is now. */
    void tick() {
        switch (frame.room().get()) {
            case JOURNAL, FOLLOW_THROUGH -> frame.refresh();
            case TIMELINE -> frame.open().timeline().tick(frame.ui().now());
            case WELCOME, SEARCH, TRASH, SETTINGS, BACKUPS, RESCUE, TAGS, MISTAKE, PLAN, HISTORY -> { }
        }
    }
}
