package app.ukemi.ui.wizard;

import app.ukemi.background.Lane;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Regrouping;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.domain.rule.Summaries;
import app.ukemi.journal.SameMistakes;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the steps ask the journal about the same mistake made again, and what they change of it, with a way back. */
public final class Same {
    private static final UUID ONE_GROUP = new UUID(0, 0);

    private final Ui ui;
    private final SameMistakes journal;
    private final Undo undo;
    private final Consumer<? super Exception> failed;
    private final Consumer<UUID> open;

    /**
     * With the open journal.
     *
     * @param failed tells the user that the journal could not be read or changed
     * @param open shows another mistake
     */
    public Same(
            Ui ui, SameMistakes journal, Undo undo, Consumer<? super Exception> failed, Consumer<UUID> open) {
        this.ui = ui;
        this.journal = journal;
        this.undo = undo;
        this.failed = failed;
        this.open = open;
    }

    /**
     * How a mistake stands to others.
     *
     * @param again the earlier one that it is the same as; null where it is the first of its group or in none
     * @param others all others of its group, in the order in which they were made
     * @param like those that may be the same too, the likest first
     * @param figure how many of all that were fixed were made again; known where this one was
     */
    public record Kin(
            Recurrence.@Nullable Again again,
            List<Summary> others,
            List<Summary> like,
            Recurrence.@Nullable Figure figure) {}

    /** Looks for the others of its group, and for those that are like it as it is written now. */
    void look(Mistake mistake, Consumer<Kin> then) {
        Callable<Kin> work = () -> {
            Kin kin = kin(mistake, journal.group(mistake.id()), journal.like(mistake));
            return kin.again() == null
                    ? kin
                    : new Kin(kin.again(), kin.others(), kin.like(), journal.figure());
        };
        ui.background().run(Lane.READ, work, then, failed);
    }

    private static Kin kin(Mistake mistake, List<Summary> group, List<Summary> like) {
        List<Summary> members = new ArrayList<>(group);
        members.removeIf(member -> member.id().equals(mistake.id()) || member.trashedAt() != null);
        List<Summary> others = Recurrence.inOrder(members);
        if (!members.isEmpty()) {
            members.add(Summaries.of(mistake));
        }
        Map<UUID, UUID> groups = members.stream().collect(Collectors.toMap(Summary::id, _ -> ONE_GROUP));
        return new Kin(Recurrence.of(members, groups).get(mistake.id()), others, like, null);
    }

    /** Says that the two are the same mistake. */
    void link(UUID mistake, UUID other, Runnable then) {
        change(() -> journal.link(mistake, other), "same.linked", then);
    }

    /** Says that it is not the same as the others of its group after all. */
    void unlink(UUID mistake, Runnable then) {
        change(() -> journal.unlink(mistake), "same.unlinked", then);
    }

    private void change(Callable<Regrouping> work, String said, Runnable then) {
        ui.background().run(Lane.WRITE, work, back -> {
            undo.offer(ui.text(said), () -> write(() -> journal.regroup(back), then));
            then.run();
        }, failed);
    }

    /** Does not offer the other one at this one any more. */
    void dismiss(UUID mistake, UUID other, Runnable then) {
        write(() -> journal.dismiss(mistake, other, true), () -> {
            undo.offer(
                    ui.text("same.dismissed"), () -> write(() -> journal.dismiss(mistake, other, false), then));
            then.run();
        });
    }

    private void write(Change change, Runnable then) {
        Callable<Boolean> work = () -> {
            change.make();
            return true;
        };
        ui.background().run(Lane.WRITE, work, _ -> then.run(), failed);
    }

    void open(UUID mistake) {
        open.accept(mistake);
    }

    /** Something that changes the journal. */
    @FunctionalInterface
    private interface Change {
        void make() throws Exception;
    }
}
