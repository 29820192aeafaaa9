package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Difference;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.journal.Backups;
import app.ukemi.ui.Ui;
import app.ukemi.ui.settings.BackupsController;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The backups in the window. */
final class BackupsRoom implements BackupsController.Doors {
    private final Frame frame;
    private final Shell shell;
    private final Ui ui;
    private final OpenJournal open;

    BackupsRoom(Frame frame, Shell shell) {
        this.frame = frame;
        this.shell = shell;
        ui = frame.ui();
        open = frame.open();
    }

    void show() {
        var controller = new BackupsController(ui, this);
        frame.show(new Shown(Room.BACKUPS, Room.SETTINGS, controller, () -> list(controller::show), () -> {}));
        list(found -> {
            controller.show(found);
            controller.focus();
        });
    }

    private void list(Consumer<List<Backup>> then) {
        Backups backups = open.backups().now();
        ui.background().run(Lane.KEEP, backups::list, then, this::failed);
    }

    @Override
    public String folder() {
        return Folder.shortened(open.backups().now().folder().path());
    }

    @Override
    public void chooseFolder() {
        JournalChooser.backups(frame.dialogs().owner(), ui).ifPresent(folder -> {
            frame.preferences().backups().set(folder.toString());
            open.backups().look();
            frame.refresh();
        });
    }

    @Override
    public void make() {
        open.autosave().flush();
        open.backups().make(BackupReason.BY_HAND, outcome -> {
            if (outcome instanceof Backups.Outcome.Failed(SaveTrouble why)) {
                frame.dialogs().say(ui.text("backups.not-made"), ui.text(why, "backup"));
            }
            frame.refresh();
        });
    }

    @Override
    public void compare(Backup backup, Consumer<List<Difference>> then) {
        ui.background().run(Lane.KEEP, () -> shell.restoring().differences(open.journal(), backup), then, this::failed);
    }

    @Override
    public void look(Backup backup) {
        shell.look(backup.file());
    }

    @Override
    public void restore(Backup backup) {
        boolean sure = frame.dialogs()
                .confirm("backups.sure", "backups.sure.what", "backups.restore", when(backup));
        if (sure) {
            setAside(() -> shell.restore(backup));
        }
    }

    @Override
    public void bringBack(Backup backup, UUID mistake) {
        setAside(() -> open.changeWhole(
                List.of(mistake), () -> shell.restoring().bringBack(open.journal(), backup, mistake), frame::refresh));
    }

    /** First of all the present journal is backed up; where that fails, nothing is restored. */
    private void setAside(Runnable then) {
        open.autosave().flush();
        open.backups().make(BackupReason.BEFORE_RESTORE, outcome -> {
            switch (outcome) {
                case Backups.Outcome.Made _, Backups.Outcome.NotDue _ -> then.run();
                case Backups.Outcome.Failed(SaveTrouble why) ->
                    frame.dialogs().say(ui.text("backups.not-set-aside"), ui.text(why, "backup"));
            }
        });
    }

    private String when(Backup backup) {
        return ui.formats().moment(backup.at(), ui.today());
    }

    private void failed(Exception failure) {
        frame.dialogs().say(ui.text("backups.not-read"), ui.text(OpenJournal.why(failure), "backup"));
    }
}
