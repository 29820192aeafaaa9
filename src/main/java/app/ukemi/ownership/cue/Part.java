package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pattern that is being read: it becomes steps once it is known what comes after it.
 *
 * @param word the words, where the part is one word
 * @param needed of each of these a word must be there for the part to fit; those with the fewest first
 * @param crosses whether it can hold the end of a sentence
 */
record Part(@Nullable WordSet word, List<WordSet> needed, boolean crosses, UnaryOperator<Step> before) {

    static Part of(WordSet word) {
        return new Part(word, List.of(word), word.has(Words.END), next -> new Step.One(word, next));
    }

    static Part of(UnaryOperator<Step> before) {
        return new Part(null, List.of(), false, before);
    }

    /** One part after the other. */
    static Part row(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<WordSet> needed = parts.stream()
                .flatMap(part -> part.needed.stream())
                .sorted(Comparator.comparingInt(WordSet::width))
                .toList();
        return new Part(null, needed, anyCrosses(parts), next ->
                parts.reversed().stream().reduce(next, (step, part) -> part.before(step), (a, _) -> a));
    }

    /** One of several; single words are looked up together, after the longer ways were tried. */
    static Part either(List<Part> ways) {
        List<Part> all = new ArrayList<>(ways.stream().filter(way -> way.word == null).toList());
        List<WordSet> single = ways.stream().map(Part::word).filter(Objects::nonNull).toList();
        if (!single.isEmpty()) {
            all.add(of(WordSet.all(single)));
        }
        if (all.size() == 1) {
            return all.getFirst();
        }
        return new Part(
                null,
                neededBy(all),
                anyCrosses(all),
                next -> new Fork(all.stream().map(way -> way.before(next)).toList()));
    }

    /** One of the words that each of the ways needs most. */
    private static List<WordSet> neededBy(List<Part> ways) {
        if (ways.stream().anyMatch(way -> way.needed.isEmpty())) {
            return List.of();
        }
        return List.of(WordSet.all(ways.stream().map(way -> way.needed.getFirst()).toList()));
    }

    private static boolean anyCrosses(List<Part> parts) {
        return parts.stream().anyMatch(Part::crosses);
    }

    /** It, or nothing. */
    Part orNot() {
        return new Part(null, List.of(), crosses, next -> new Fork(List.of(before(next), next)));
    }

    /** Only where it does not stand. */
    Part not() {
        Step alone = steps();
        return of(next -> new Step.Unless(alone, next));
    }

    Step before(Step next) {
        return before.apply(next);
    }

    /** The whole pattern, where another begins behind it. */
    Step stepsBefore() {
        return before(new Step.There());
    }

    /** The whole pattern. */
    Step steps() {
        return before(new Step.End());
    }
}
