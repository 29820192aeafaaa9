package app.ukemi.domain.rule;

import app.ukemi.domain.rule.Trait.Facet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which mistakes the timeline shows: those that have one of the chosen traits of every facet of which any is chosen,
 * and whose words hold every word of the text, in any order and as part of a word.
 *
 * @param chosen what was chosen
 * @param text what was typed
 */
public record TimelineFilter(Set<Trait> chosen, String text) {
    /** Shows all. */
    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), "");

    public TimelineFilter {
        chosen = Set.copyOf(chosen);
    }

    /**
     * What a filter lets through.
     *
     * @param rows in the order in which they were given
     * @param counts of each trait, how many rows have it and pass all filters of other facets and the text: as many as
     *     it would show. Traits that none has are missing
     */
    public record Found(List<TimelineRow> rows, Map<Trait, Integer> counts) {

        /** How many rows there would be with this trait. */
        public int count(Trait trait) {
            return counts.getOrDefault(trait, 0);
        }
    }

    public boolean isAll() {
        return chosen.isEmpty() && text.isBlank();
    }

    public TimelineFilter withText(String next) {
        return new TimelineFilter(chosen, next);
    }

    /** With this trait chosen, or no longer. */
    public TimelineFilter with(Trait trait, boolean choose) {
        Set<Trait> next = new HashSet<>(chosen);
        if (choose) {
            next.add(trait);
        } else {
            next.remove(trait);
        }
        return new TimelineFilter(next, text);
    }

    /** With no trait of this facet chosen. */
    public TimelineFilter without(Facet facet) {
        Set<Trait> next = new HashSet<>(chosen);
        next.removeIf(trait -> trait.facet() == facet);
        return new TimelineFilter(next, text);
    }

    /** The words of the text, folded. */
    List<String> words() {
        return Stream.of(FoldedText.of(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
