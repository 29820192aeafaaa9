package app.ukemi.domain.search;

import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Rating;
import java.util.List;

/**
 * A mistake that was found.
 *
 * @param terms what was looked for
 * @param hits the texts in which they stand, the title not among them; none where only filters were asked for
 * @param further how many such texts there are besides
 */
public record FoundMistake(Summary summary, Rating rating, List<Term> terms, List<Hit> hits, int further) {

    public FoundMistake {
        terms = List.copyOf(terms);
        hits = List.copyOf(hits);
    }

    /** Its title, with the words found in it. */
    public Excerpt title() {
        return Excerpt.of(summary.title(), terms);
    }
}
