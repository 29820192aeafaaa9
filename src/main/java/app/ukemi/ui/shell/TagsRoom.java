package app.ukemi.ui.shell;

import app.ukemi.domain.Retagging;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import app.ukemi.journal.Tagging;
import app.ukemi.ui.Ui;
import app.ukemi.ui.tags.TagsController;
import app.ukemi.ui.tags.TagsModel;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tags in the window: what is changed there is changed in every mistake, also in one that is being edited. */
final class TagsRoom implements TagsController.Doors {
    private final Frame frame;
    private final Ui ui;
    private Consumer<String> choose = _ -> {};
    private Runnable focus = () -> {};

    TagsRoom(Frame frame) {
        this.frame = frame;
        ui = frame.ui();
    }

    void show() {
        frame.enterRefreshed(() -> {
            var model = new TagsModel(frame.open().offers()::tags, ui.messages().locale());
            var controller = new TagsController(ui, model, this);
            Runnable refresh = () -> frame.open().refresh(controller::refresh);
            choose = controller::choose;
            focus = controller::focus;
            frame.show(new Shown(Room.TAGS, Room.JOURNAL, controller, refresh, this::left));
            controller.focus();
        });
    }

    private void left() {
        choose = _ -> {};
        focus = () -> {};
    }

    @Override
    public void rename(Tag tag, String to) {
        change(() -> tagging().rename(tag, to), ui.text("tags.renamed", tag.name(), to), to);
    }

    @Override
    public void merge(Tag tag, Tag into) {
        String name = into.name();
        if (frame.dialogs().confirm("tags.merge", "tags.merge.what", "tags.merge.yes", tag.name(), name)) {
            change(() -> tagging().rename(tag, name), ui.text("tags.merged", tag.name(), name), name);
        }
    }

    @Override
    public void delete(Tag tag) {
        change(() -> tagging().delete(tag), ui.text("tags.deleted", tag.name()), "");
    }

    @Override
    public void colour(Tag tag, @Nullable TagColour colour) {
        change(() -> tagging().colour(tag, colour), ui.text("tags.coloured", tag.name()), tag.name());
    }

    @Override
    public boolean readOnly() {
        return frame.readOnly();
    }

    private Tagging tagging() {
        return frame.open().journal().tagging();
    }

    private void change(Callable<Retagging> work, String what, String then) {
        make(work, then, change -> frame.undo().offer(what, () -> takeBack(change.back())));
    }

    private void takeBack(Retagging back) {
        Callable<Retagging> work = () -> {
            frame.open().journal().retag(back);
            return back;
        };
        make(work, back.coloursAfter().getFirst().name(), _ -> focus.run());
    }

    /**
     * On disk behind everything that is typed, and then in what is at hand, which would else bring the old name back.
     *
     * @param tag the one that is chosen afterwards, where this room is still shown
     */
    private void make(Callable<Retagging> work, String tag, Consumer<Retagging> then) {
        OpenJournal open = frame.open();
        open.afterSaving(work, change -> {
            open.changeAtHand(change::of);
            open.backups().changed();
            open.refresh(() -> {
                frame.refresh();
                choose.accept(tag);
                then.accept(change);
            });
        }, open::failed);
    }
}
