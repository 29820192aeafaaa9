package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one section. Of a text only those are tried that have a word in it which they need, and each only where
 * a word stands that it can begin with.
 */
final class Index {
    private final List<Cue> cues;
    private final Map<String, BitSet> byFirst = new HashMap<>();
    /** They can begin with any word, or with words of which only a part is given. */
    private final BitSet anywhere = new BitSet();

    private final Map<String, BitSet> byNeeded = new HashMap<>();
    /** They need no word of which all letters are given. */
    private final BitSet always = new BitSet();

    Index(List<Cue> cues) {
        this.cues = List.copyOf(cues);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            enter(cue.start().first().filter(WordSet::isWhole).orElse(null), byFirst, anywhere, i);
            enter(cue.needed(), byNeeded, always, i);
        }
    }

    private static void enter(@Nullable WordSet words, Map<String, BitSet> byWord, BitSet rest, int cue) {
        if (words == null) {
            rest.set(cue);
        } else {
            words.whole().forEach(word -> byWord.computeIfAbsent(word, _ -> new BitSet()).set(cue));
        }
    }

    /** What the cues find, or what the exceptions do. */
    List<Match> matches(Words words, boolean exceptions) {
        BitSet tried = tried(words, exceptions);
        List<Match> found = new ArrayList<>();
        BitSet here = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            here.clear();
            here.or(anywhere);
            BitSet beginning = byFirst.get(words.word(at));
            if (beginning != null) {
                here.or(beginning);
            }
            here.and(tried);
            for (int cue = here.nextSetBit(0); cue >= 0; cue = here.nextSetBit(cue + 1)) {
                cues.get(cue).at(words, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private BitSet tried(Words words, boolean exceptions) {
        var tried = new BitSet();
        tried.or(always);
        words.distinct().forEach(word -> {
            BitSet needing = byNeeded.get(word);
            if (needing != null) {
                tried.or(needing);
            }
        });
        for (int cue = tried.nextSetBit(0); cue >= 0; cue = tried.nextSetBit(cue + 1)) {
            if (cues.get(cue).exception() != exceptions) {
                tried.clear(cue);
            }
        }
        return tried;
    }
}
