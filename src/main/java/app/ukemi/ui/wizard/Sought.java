package app.ukemi.ui.wizard;

import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Term;
import java.util.List;

/** A text of a mistake that was found, and what it was found by. */
public record Sought(Entry entry, List<Term> terms) {

    public Sought {
        terms = List.copyOf(terms);
    }
}
