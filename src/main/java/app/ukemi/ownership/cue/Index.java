package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * All cues of a list. In a sentence only those are tried whose words it has, as far as they can be told beforehand, and
 * each only where a word stands that it can begin with.
 */
final class Index {
    private final List<Cue> cues;
    /** The cues that can begin with any word. */
    private final BitSet anywhere = new BitSet();
    /** Of these, the ones that are tried only where a sentence begins. */
    private final BitSet fromBeginning = new BitSet();
    /** What each cue can begin with, and after these what the cues need. */
    private final Lookup lookup;
    /** For each cue the sets of which a word must be there. */
    private final List<int[]> needs = new ArrayList<>();

    Index(List<Cue> cues) {
        this.cues = List.copyOf(cues);
        List<WordSet> sets = new ArrayList<>();
        for (int cue = 0; cue < cues.size(); cue++) {
            sets.add(cues.get(cue).start().first().orElse(WordSet.EMPTY));
            anywhere.set(cue, cues.get(cue).start().first().isEmpty());
            fromBeginning.set(cue, cues.get(cue).start().fromBeginning());
        }
        Map<WordSet, Integer> numbers = new LinkedHashMap<>();
        for (Cue cue : cues) {
            needs.add(cue.needed().stream()
                    .mapToInt(set -> numbers.computeIfAbsent(set, _ -> cues.size() + numbers.size()))
                    .toArray());
        }
        sets.addAll(numbers.keySet());
        lookup = new Lookup(sets);
    }

    Text read(Words words) {
        int[][] sets = new int[words.size()][];
        for (int at = 0; at < sets.length; at++) {
            sets[at] = lookup.of(words.word(at));
        }
        return new Text(words, sets, lookup.size());
    }

    /** Says what each of the wanted cues means in the sentences. */
    void find(Text text, List<Sentence> sentences, BitSet wanted, BiConsumer<Cue, Match> found) {
        BitSet start = (BitSet) anywhere.clone();
        start.and(wanted);
        for (Sentence sentence : sentences) {
            var tried = new BitSet(cues.size());
            for (int cue = start.nextSetBit(0); cue >= 0; cue = start.nextSetBit(cue + 1)) {
                tried.set(cue, fits(cue, sentence));
            }
            for (int at = sentence.from(); at < sentence.to(); at++) {
                for (int cue = tried.nextSetBit(0); cue >= 0; cue = tried.nextSetBit(cue + 1)) {
                    tryAt(cue, text.words(), at, found);
                }
                if (at == sentence.from()) {
                    tried.andNot(fromBeginning);
                }
                for (int cue : text.sets(at)) {
                    if (cue < cues.size() && wanted.get(cue) && fits(cue, sentence)) {
                        tryAt(cue, text.words(), at, found);
                    }
                }
            }
        }
    }

    private boolean fits(int cue, Sentence sentence) {
        BitSet there = cues.get(cue).crosses() ? sentence.wide() : sentence.sets();
        for (int set : needs.get(cue)) {
            if (!there.get(set)) {
                return false;
            }
        }
        return true;
    }

    private void tryAt(int cue, Words words, int at, BiConsumer<Cue, Match> found) {
        Match match = cues.get(cue).at(words, at);
        if (match != null) {
            found.accept(cues.get(cue), match);
        }
    }
}
