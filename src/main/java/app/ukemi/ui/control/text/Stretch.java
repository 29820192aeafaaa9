package app.ukemi.ui.control.text;

import java.util.Optional;

/**
 * A stretch of the text that is marked.
 *
 * @param from where it begins, as an offset
 * @param to behind its last char
 */
public record Stretch(int from, int to) {

    /** Where it is once a part of the text was replaced; nowhere where that part was its own. */
    Optional<Stretch> moved(int replacedFrom, int replacedTo, int by) {
        if (replacedFrom >= to) {
            return Optional.of(this);
        }
        return replacedTo <= from ? Optional.of(new Stretch(from + by, to + by)) : Optional.empty();
    }
}
