package app.ukemi.ui.control.text;

/**
 * What is selected, as offsets; nothing where both are the same.
 *
 * @param anchor where selecting began
 * @param caret where the caret is
 * @param leading whether the caret belongs to the letter after it: at the end of a wrapped line it can stand there
 *     or at the start of the next
 */
public record Selection(int anchor, int caret, boolean leading) {

    static Selection at(int caret) {
        return new Selection(caret, caret, true);
    }

    public int from() {
        return Math.min(anchor, caret);
    }

    public int to() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }
}
