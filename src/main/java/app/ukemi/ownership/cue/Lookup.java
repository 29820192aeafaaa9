package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** In which of many sets of words a word is: one look for all of them. */
final class Lookup {
    private static final int[] NONE = {};

    private final List<WordSet> sets;
    private final Map<String, int[]> known;
    private final Map<String, int[]> beginnings;
    private final Map<String, int[]> ends;
    private final int longest;

    Lookup(List<WordSet> sets) {
        this.sets = List.copyOf(sets);
        beginnings = setsBy(WordSet::beginnings);
        ends = setsBy(WordSet::ends);
        longest = IntStream.concat(lengths(beginnings), lengths(ends)).max().orElse(0);
        known = setsBy(WordSet::whole);
        known.replaceAll((word, in) ->
                IntStream.concat(IntStream.of(in), IntStream.of(byPart(word))).distinct().toArray());
    }

    private Map<String, int[]> setsBy(Function<WordSet, Collection<String>> words) {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            for (String word : words.apply(sets.get(set))) {
                lists.computeIfAbsent(word, _ -> new ArrayList<>()).add(set);
            }
        }
        Map<String, int[]> all = new HashMap<>();
        lists.forEach((word, list) -> all.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
        return all;
    }

    private static IntStream lengths(Map<String, int[]> parts) {
        return parts.keySet().stream().mapToInt(String::length);
    }

    int size() {
        return sets.size();
    }

    /** The places of the sets that have a word, in the list of sets. */
    int[] of(String word) {
        int[] in = known.get(word);
        return in == null ? byPart(word) : in;
    }

    private int[] byPart(String word) {
        IntStream in = IntStream.empty();
        for (int length = Math.min(longest, word.length()); length > 0; length--) {
            int[] beginning = beginnings.getOrDefault(word.substring(0, length), NONE);
            int[] end = ends.getOrDefault(word.substring(word.length() - length), NONE);
            if (beginning.length + end.length > 0) {
                in = IntStream.concat(in, IntStream.concat(IntStream.of(beginning), IntStream.of(end)));
            }
        }
        // The exceptions of a set are its own.
        return in.filter(set -> sets.get(set).has(word)).distinct().toArray();
    }
}
