package app.ukemi.ui.control.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was changed and can be undone, and what was undone and can be done again. Typing is undone word by word. */
final class Edits {
    /** Older ones are forgotten. */
    private static final int MOST = 2000;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private boolean sealed = true;

    void add(Edit edit) {
        undone.clear();
        Edit last = done.peekLast();
        if (last != null && !sealed && last.goesOnWith(edit)) {
            done.removeLast();
            done.addLast(last.with(edit));
        } else {
            done.addLast(edit);
        }
        if (done.size() > MOST) {
            done.removeFirst();
        }
        // What was pasted is undone by itself.
        sealed = edit.added().codePointCount(0, edit.added().length()) > 1;
    }

    /** The caret was moved: what is typed now is undone by itself. */
    void seal() {
        sealed = true;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The change that takes the last one back. */
    Optional<Edit> undo() {
        return step(done, undone).map(Edit::inverse);
    }

    /** The change that was taken back last. */
    Optional<Edit> redo() {
        return step(undone, done);
    }

    void clear() {
        done.clear();
        undone.clear();
        sealed = true;
    }

    private Optional<Edit> step(Deque<Edit> from, Deque<Edit> to) {
        Optional<Edit> edit = Optional.ofNullable(from.pollLast());
        edit.ifPresent(to::addLast);
        sealed = true;
        return edit;
    }
}
