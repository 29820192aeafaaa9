package app.ukemi.domain.search;

import java.util.List;

/**
 * A text that was found.
 *
 * @param terms what was found in it
 */
public record Hit(Entry entry, List<Term> terms) {

    public Hit {
        terms = List.copyOf(terms);
    }

    /** The piece of it that is shown; made for those that are looked at. */
    public Excerpt excerpt() {
        return Excerpt.of(entry.text(), terms);
    }
}
