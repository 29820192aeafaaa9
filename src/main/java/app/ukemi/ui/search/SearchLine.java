package app.ukemi.ui.search;

import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One line of what was found. */
public sealed interface SearchLine {

    /** A mistake; below it stand its texts. */
    record OfMistake(FoundMistake found) implements SearchLine {}

    /** A text of the mistake above it. */
    record OfHit(UUID mistake, Hit hit) implements SearchLine {}

    /** The mistakes, each with its texts below it. */
    static List<SearchLine> of(List<FoundMistake> mistakes) {
        List<SearchLine> lines = new ArrayList<>();
        for (FoundMistake found : mistakes) {
            lines.add(new OfMistake(found));
            found.hits().forEach(hit -> lines.add(new OfHit(found.summary().id(), hit)));
        }
        return lines;
    }

    /** Whether it is the same line, though its words may have changed. */
    default boolean sameAs(SearchLine other) {
        return switch (this) {
            case OfMistake(FoundMistake found) ->
                other instanceof OfMistake(FoundMistake its) && its.summary().id().equals(found.summary().id());
            case OfHit(UUID mistake, Hit hit) ->
                other instanceof OfHit(UUID its, Hit that)
                        && its.equals(mistake)
                        && that.entry().row().equals(hit.entry().row())
                        && that.entry().place() == hit.entry().place();
        };
    }
}
