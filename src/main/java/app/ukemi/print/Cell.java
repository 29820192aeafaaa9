package app.ukemi.print;

import java.util.function.UnaryOperator;

/**
 * A text on the page.
 *
 * @param aside what stands behind it, less strong
 * @param more what is said where a part of it had to give way; empty where nothing had to
 */
record Cell(String text, String aside, String more) {
    static Cell of(String text) {
        return new Cell(text, "", "");
    }

    static Cell of(String text, String aside) {
        return new Cell(text, aside, "");
    }

    Cell map(UnaryOperator<String> change) {
        return new Cell(change.apply(text), change.apply(aside), more);
    }
}
