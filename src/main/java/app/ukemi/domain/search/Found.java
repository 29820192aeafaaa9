package app.ukemi.domain.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param more whether there is more than this, or may be
 */
public record Found(List<FoundMistake> mistakes, boolean more) {
    /** Nothing. */
    public static final Found NOTHING = new Found(List.of(), false);

    public Found {
        mistakes = List.copyOf(mistakes);
    }
}
