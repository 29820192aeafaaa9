package app.ukemi.domain.search;

import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Rating;
import java.util.List;

/**
 * A mistake that was found.
 *
 * @param title its title, with the words found in it
 * @param hits the texts in which they stand, the title not among them; none where only filters were asked for
 * @param further how many such texts there are besides
 */
public record FoundMistake(Summary summary, Rating rating, Excerpt title, List<Hit> hits, int further) {

    public FoundMistake {
        hits = List.copyOf(hits);
    }
}
