package app.ukemi.ownership.cue;

import java.util.BitSet;

/**
 * A sentence, with its end.
 *
 * @param from its first word
 * @param to behind its last word
 * @param sets the sets of words of which it has one
 * @param wide those of which it or the next sentence has one
 */
record Sentence(int from, int to, BitSet sets, BitSet wide) {}
