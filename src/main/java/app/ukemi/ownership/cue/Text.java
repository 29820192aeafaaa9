package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text in which cues are looked for: its words, the sets of words that each is in, and its sentences. */
final class Text {
    private final Words words;
    private final int[][] sets;
    private final List<Sentence> sentences = new ArrayList<>();

    /** With how many sets there are. */
    Text(Words words, int[][] sets, int size) {
        this.words = words;
        this.sets = sets;
        var next = new BitSet(size);
        int to = words.size();
        for (int at = words.size() - 1; at >= 0; at--) {
            if (at == 0 || words.isEnd(at - 1)) {
                BitSet here = setsOf(at, to, size);
                var wide = (BitSet) here.clone();
                wide.or(next);
                sentences.addFirst(new Sentence(at, to, here, wide));
                next = here;
                to = at;
            }
        }
    }

    private BitSet setsOf(int from, int to, int size) {
        var all = new BitSet(size);
        for (int at = from; at < to; at++) {
            for (int set : sets[at]) {
                all.set(set);
            }
        }
        return all;
    }

    Words words() {
        return words;
    }

    /** The sets that a word is in. */
    int[] sets(int at) {
        return sets[at];
    }

    /** The sentences with these, and those before them. */
    List<Sentence> around(List<Match> matches) {
        List<Sentence> some = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int from = sentences.get(i).from();
            int to = sentences.get(Math.min(i + 1, sentences.size() - 1)).to();
            if (matches.stream().anyMatch(match -> match.from() < to && from < match.to())) {
                some.add(sentences.get(i));
            }
        }
        return some;
    }

    /** From the first on. */
    List<Sentence> sentences() {
        return sentences;
    }
}
