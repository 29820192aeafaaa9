package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text in which cues are looked for: its words, the sets of words that each is in, and its sentences. */
final class Text {
    private final Words words;
    private final int[][] sets;
    private final List<Sentence> sentences = new ArrayList<>();

    Text(Words words, int[][] sets) {
        this.words = words;
        this.sets = sets;
        BitSet next = new BitSet();
        int to = words.size();
        for (int at = words.size() - 1; at >= 0; at--) {
            if (at == 0 || words.isEnd(at - 1)) {
                BitSet here = setsOf(at, to);
                var wide = (BitSet) here.clone();
                wide.or(next);
                sentences.addFirst(new Sentence(at, to, here, wide));
                next = here;
                to = at;
            }
        }
    }

    private BitSet setsOf(int from, int to) {
        var all = new BitSet();
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

    /** From the first on. */
    List<Sentence> sentences() {
        return sentences;
    }
}
