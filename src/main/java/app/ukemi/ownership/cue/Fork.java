package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One of several ways. Of each word it is known which of them can begin with it, so that only these are tried. */
final class Fork implements Step {
    private final List<Step> ways;
    private final Optional<WordSet> first;
    private final Map<String, List<Step>> byWord = new HashMap<>();
    private final Sieve sieve;
    /** They can begin with any word. */
    private final List<Step> rest;

    Fork(List<Step> ways) {
        this.ways = List.copyOf(ways);
        first = ways.stream().map(Step::first).reduce(Fork::both).orElseThrow();
        rest = ways.stream().filter(way -> whole(way).isEmpty()).toList();
        Set<String> words = new TreeSet<>();
        ways.forEach(way -> words.addAll(whole(way)));
        words.forEach(word -> byWord.put(word, beginningWith(word)));
        sieve = new Sieve(words);
    }

    /** The words a way can begin with, where all their letters are given. */
    private static Set<String> whole(Step way) {
        return way.first().filter(WordSet::isWhole).map(WordSet::whole).orElse(Set.of());
    }

    private List<Step> beginningWith(String word) {
        List<Step> some = new ArrayList<>();
        for (Step way : ways) {
            Set<String> words = whole(way);
            if (words.isEmpty() || words.contains(word)) {
                some.add(way);
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
