package app.ukemi.ui.shell;

import app.ukemi.domain.PaceLimits;
import app.ukemi.ui.settings.SettingsController;
import org.jspecify.annotations.Nullable;

/** What the settings change outside of their room. */
final class SettingsDoors implements SettingsController.Doors {
    private final Shell shell;
    private final Runnable rebuild;
    private final Runnable tags;
    private final Runnable backups;

    /** With what shows the whole window anew, in another language. */
    SettingsDoors(Shell shell, Runnable rebuild) {
        this(shell, rebuild, () -> {}, () -> {});
    }

    private SettingsDoors(Shell shell, Runnable rebuild, Runnable tags, Runnable backups) {
        this.shell = shell;
        this.rebuild = rebuild;
        this.tags = tags;
        this.backups = backups;
    }

    /** The same in an open journal, whose tags and backups can be shown. */
    SettingsDoors with(Runnable showTags, Runnable showBackups) {
        return new SettingsDoors(shell, rebuild, showTags, showBackups);
    }

    @Override
    public boolean backedUp() {
        OpenJournal journal = shell.open().get();
        return journal != null && journal.backups().needed();
    }

    @Override
    public void backups() {
        backups.run();
    }

    @Override
    public void tags() {
        tags.run();
    }

    @Override
    public @Nullable PaceLimits limits() {
        OpenJournal journal = shell.open().get();
        return journal == null ? null : journal.limits().get();
    }

    @Override
    public void setLimits(PaceLimits limits) {
        OpenJournal journal = shell.open().get();
        if (journal != null) {
            journal.setLimits(limits);
        }
    }

    @Override
    public void languageChanged() {
        rebuild.run();
    }

    @Override
    public boolean readOnly() {
        OpenJournal journal = shell.open().get();
        return journal != null && journal.journal().readOnly();
    }
}
