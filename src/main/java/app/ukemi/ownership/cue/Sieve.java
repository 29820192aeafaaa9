package app.ukemi.ownership.cue;

import java.util.Collection;

/** Says at once of most words that they are not among some: cheaper than to look them up. */
final class Sieve {
    /** So many bits for each word let about one in ten of the others through. */
    private static final int BITS = 8;

    private static final int LEAST = 64;

    private final long[] bits;
    private final int mask;

    Sieve(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(LEAST, words.size() * BITS));
        bits = new long[size / Long.SIZE];
        mask = size - 1;
        words.forEach(word -> bits[place(word) / Long.SIZE] |= 1L << place(word));
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }

    boolean mayHave(String word) {
        int place = place(word);
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }
}
