package app.ukemi.ui.control.text;

/**
 * One change of a text.
 *
 * @param at where, as an offset
 * @param removed what stood there before
 * @param added what stands there since
 */
record Edit(int at, String removed, String added) {

    Edit inverse() {
        return new Edit(at, added, removed);
    }

    /** Whether undo should take the next one back together with this: the same word typed on, or removed on. */
    boolean goesOnWith(Edit next) {
        return typesOn(next) || removesOn(next);
    }

    Edit with(Edit next) {
        return typesOn(next)
                ? new Edit(at, removed, added + next.added)
                : next.at == at
                        ? new Edit(at, removed + next.removed, "")
                        : new Edit(next.at, next.removed + removed, "");
    }

    private boolean typesOn(Edit next) {
        return next.removed.isEmpty()
                && next.at == at + added.length()
                && isLetter(added.substring(Math.max(0, added.length() - 1)))
                && isLetter(next.added)
                && !(endsInSpace(added) && !endsInSpace(next.added));
    }

    private boolean removesOn(Edit next) {
        return added.isEmpty()
                && next.added.isEmpty()
                && isLetter(next.removed)
                && (next.at == at || next.at + next.removed.length() == at);
    }

    /** One letter that is not a line break; a letter can be two chars. */
    private static boolean isLetter(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) == 1 && !text.equals("\n");
    }

    private static boolean endsInSpace(String text) {
        return Character.isWhitespace(text.codePointBefore(text.length()));
    }
}
