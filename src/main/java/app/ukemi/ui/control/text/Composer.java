package app.ukemi.ui.control.text;

import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

/** Takes text from an input method: dead keys, and the languages that compose a letter of several keys. */
public final class Composer implements InputMethodRequests {
    private final Manuscript manuscript;
    private final Page page;
    private final BooleanSupplier editable;
    private int start;
    private int length;

    public Composer(Manuscript manuscript, Page page, BooleanSupplier editable) {
        this.manuscript = manuscript;
        this.page = page;
        this.editable = editable;
    }

    public void listen(Node node) {
        // An input method asks both, or does not come at all.
        node.setInputMethodRequests(this);
        node.setOnInputMethodTextChanged(this::changed);
    }

    private void changed(InputMethodEvent event) {
        if (!editable.getAsBoolean()) {
            return;
        }
        takeBack();
        if (!event.getCommitted().isEmpty()) {
            manuscript.insert(Clips.clean(event.getCommitted()));
        }
        var composed = new StringBuilder();
        for (InputMethodTextRun run : event.getComposed()) {
            composed.append(run.getText());
        }
        if (!composed.isEmpty()) {
            show(composed.toString(), event.getCaretPosition());
        }
        page.compose(start, start + length);
        event.consume();
    }

    private void takeBack() {
        if (length > 0) {
            manuscript.compose(start, start + length, "");
            length = 0;
        }
    }

    private void show(String composed, int caret) {
        if (!manuscript.selected().isEmpty()) {
            manuscript.insert("");
        }
        start = manuscript.selected().caret();
        length = composed.length();
        manuscript.compose(start, start, composed);
        if (caret >= 0 && caret < length) {
            manuscript.select(start + caret);
        }
    }

    @Override
    public Point2D getTextLocation(int offset) {
        Bounds box = page.box(manuscript.selected().from() + offset, true);
        Point2D point = page.localToScreen(box.getMinX(), box.getMaxY());
        return point == null ? Point2D.ZERO : point;
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return page.hit(x, y).caret() - start;
    }

    @Override
    public void cancelLatestCommittedText() {
        // As in OpenJFX's own text controls: what was committed stays.
    }

    @Override
    public String getSelectedText() {
        return manuscript.selectedText();
    }
}
