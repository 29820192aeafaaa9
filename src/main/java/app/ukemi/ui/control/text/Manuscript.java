package app.ukemi.ui.control.text;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A text that is being written: what it says, what is selected, and the way back. Offsets count chars. */
public final class Manuscript {
    private final Pieces pieces = new Pieces();
    private final Edits edits = new Edits();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.at(0));
    private final ReadOnlyLongWrapper edition = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<List<Stretch>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable String text = "";

    Pieces pieces() {
        return pieces;
    }

    /** Grows with each change of the text; whoever wants the text itself asks for it, since that copies all of it. */
    public ReadOnlyLongProperty edition() {
        return edition.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    public Selection selected() {
        return selection.get();
    }

    public String selectedText() {
        return slice(selected().from(), selected().to());
    }

    public int length() {
        return pieces.length();
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = pieces.text();
            text = known;
        }
        return known;
    }

    public String slice(int from, int to) {
        return pieces.slice(from, to);
    }

    /** What is marked. A mark goes along with its words, and goes where they are changed. */
    public ReadOnlyObjectProperty<List<Stretch>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** Marks these stretches and no others, as far as the text goes. That is no change of the text. */
    public void mark(List<Stretch> stretches) {
        marks.set(stretches.stream().filter(stretch -> stretch.to() <= length()).toList());
    }

    /** Takes another text, to the letter; there is no way back from that. An equal one changes nothing. */
    public void setText(String next) {
        if (!next.equals(text())) {
            edits.clear();
            replace(0, length(), next);
            text = next;
            select(Math.min(selected().caret(), length()));
            changed();
        }
    }

    /** Puts a text in place of what is selected. */
    public void insert(String added) {
        change(selected().from(), selected().to(), added);
    }

    public void delete(int from, int to) {
        change(from, to, "");
    }

    public void undo() {
        edits.undo().ifPresent(this::apply);
    }

    public void redo() {
        edits.redo().ifPresent(this::apply);
    }

    public boolean canUndo() {
        return edits.canUndo();
    }

    public boolean canRedo() {
        return edits.canRedo();
    }

    public void select(int caret) {
        select(caret, caret, true);
    }

    public void select(int anchor, int caret) {
        select(anchor, caret, true);
    }

    /** Selects from the anchor to the caret, as far as the text goes. */
    public void select(int anchor, int caret, boolean leading) {
        edits.seal();
        selection.set(new Selection(Math.clamp(anchor, 0, length()), Math.clamp(caret, 0, length()), leading));
    }

    /**
     * Shows what an input method has so far, in place of what it had before. It is no change to be undone: that is
     * only what it commits.
     */
    void compose(int from, int to, String composed) {
        replace(from, to, composed);
        selection.set(Selection.at(from + composed.length()));
        changed();
    }

    private void change(int from, int to, String added) {
        if (from < to || !added.isEmpty()) {
            edits.add(new Edit(from, slice(from, to), added));
            replace(from, to, added);
            selection.set(Selection.at(from + added.length()));
            changed();
        }
    }

    private void apply(Edit edit) {
        replace(edit.at(), edit.at() + edit.removed().length(), edit.added());
        selection.set(Selection.at(edit.at() + edit.added().length()));
        changed();
    }

    private void replace(int from, int to, String with) {
        pieces.replace(from, to, with);
        text = null;
        if (!marks.get().isEmpty()) {
            int by = with.length() - (to - from);
            marks.set(marks.get().stream().map(mark -> mark.moved(from, to, by)).flatMap(Optional::stream).toList());
        }
    }

    private void changed() {
        edition.set(edition.get() + 1);
    }
}
