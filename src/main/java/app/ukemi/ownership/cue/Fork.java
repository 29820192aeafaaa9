package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One of several ways. Of each word it is known which of them can begin with it, so that only these are tried. */
final class Fork implements Step {
    private final Optional<WordSet> first;
    private final Map<String, List<Step>> byWord = new HashMap<>();
    private final Sieve sieve;
    /** They can begin with any word. */
    private final List<Step> rest;

    Fork(List<Step> ways) {
        first = ways.stream().map(Step::first).reduce(Fork::both).orElseThrow();
        List<Set<String>> beginnings = ways.stream().map(Fork::whole).toList();
        rest = IntStream.range(0, ways.size())
                .filter(way -> beginnings.get(way).isEmpty())
                .mapToObj(ways::get)
                .toList();
        beginnings.forEach(words -> words.forEach(word ->
                byWord.computeIfAbsent(word, _ -> beginningWith(word, ways, beginnings))));
        sieve = new Sieve(byWord.keySet());
    }

    /** The words a way can begin with, where all their letters are given. */
    private static Set<String> whole(Step way) {
        return way.first().filter(WordSet::isWhole).map(WordSet::whole).orElse(Set.of());
    }

    private static List<Step> beginningWith(String word, List<Step> ways, List<Set<String>> beginnings) {
        List<Step> some = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            Set<String> words = beginnings.get(way);
            if (words.isEmpty() || words.contains(word)) {
                some.add(ways.get(way));
            }
        }
        return some;
    }

    private static Optional<WordSet> both(Optional<WordSet> one, Optional<WordSet> other) {
        return one.flatMap(set -> other.map(set::and));
    }

    @Override
    public int match(Words words, int at, int[] marks) {
        List<Step> tried = at < words.size() && sieve.mayHave(words.word(at))
                ? byWord.getOrDefault(words.word(at), rest)
                : rest;
        for (int i = 0; i < tried.size(); i++) {
            int end = tried.get(i).match(words, at, marks);
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    @Override
    public Optional<WordSet> first() {
        return first;
    }
}
