package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pattern that is being read: it becomes steps once it is known what comes after it.
 *
 * @param word the words, where the part is one word
 * @param needed words of which one must be there for the part to fit; null where none has to
 */
record Part(@Nullable WordSet word, @Nullable WordSet needed, UnaryOperator<Step> before) {

    static Part of(WordSet word) {
        return new Part(word, word.isWhole() ? word : null, next -> new Step.One(word, next));
    }

    static Part of(UnaryOperator<Step> before) {
        return new Part(null, null, before);
    }

    /** One part after the other. */
    static Part row(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        WordSet rarest = parts.stream()
                .map(Part::needed)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one.whole().size() <= other.whole().size() ? one : other)
                .orElse(null);
        return new Part(null, rarest, next ->
                parts.reversed().stream().reduce(next, (step, part) -> part.before(step), (a, _) -> a));
    }

    /** One of several; single words are looked up together, after the longer ways were tried. */
    static Part either(List<Part> ways) {
        List<Part> all = new ArrayList<>(ways.stream().filter(way -> way.word == null).toList());
        ways.stream()
                .map(Part::word)
                .filter(Objects::nonNull)
                .reduce(WordSet::and)
                .map(Part::of)
                .ifPresent(all::add);
        if (all.size() == 1) {
            return all.getFirst();
        }
        return new Part(null, neededBy(all), next -> new Fork(all.stream().map(way -> way.before(next)).toList()));
    }

    private static @Nullable WordSet neededBy(List<Part> ways) {
        List<WordSet> needed = ways.stream().map(Part::needed).filter(Objects::nonNull).toList();
        return needed.size() == ways.size() ? needed.stream().reduce(WordSet::and).orElse(null) : null;
    }

    /** It, or nothing. */
    Part orNot() {
        return of(next -> new Fork(List.of(before(next), next)));
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
