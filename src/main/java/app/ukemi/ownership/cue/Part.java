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
 */
record Part(@Nullable WordSet word, UnaryOperator<Step> before) {

    static Part of(WordSet word) {
        return new Part(word, next -> new Step.One(word, next));
    }

    static Part of(UnaryOperator<Step> before) {
        return new Part(null, before);
    }

    /** One part after the other. */
    static Part row(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return of(next -> parts.reversed().stream().reduce(next, (step, part) -> part.before(step), (a, _) -> a));
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
        return of(next -> new Step.Fork(all.stream().map(way -> way.before(next)).toList()));
    }

    /** It, or nothing. */
    Part orNot() {
        return of(next -> new Step.Fork(List.of(before(next), next)));
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
