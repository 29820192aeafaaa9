package app.ukemi.ownership.cue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that can stand at one place of a pattern: whole ones, and beginnings or ends of words.
 *
 * @param except whole words that are not meant although a beginning or an end fits
 */
record WordSet(Set<String> whole, List<String> beginnings, List<String> ends, Set<String> except) {
    static final WordSet EMPTY = new WordSet(Set.of(), List.of(), List.of(), Set.of());

    private static final char ANY = '*';
    /** A part of a word stands for about so many. */
    private static final int PART = 40;

    /**
     * One word as it stands in a list: {@code sorry}, {@code apolog*} or {@code *ed}; {@link IllegalArgumentException}
     * where a star stands within it.
     */
    static WordSet of(String word) {
        if (word.lastIndexOf(ANY, word.length() - 2) > 0) {
            throw new IllegalArgumentException("A star stands at one end of a word: " + word);
        }
        if (word.length() > 1 && word.charAt(0) == ANY) {
            return new WordSet(Set.of(), List.of(), List.of(word.substring(1)), Set.of());
        }
        if (word.length() > 1 && word.charAt(word.length() - 1) == ANY) {
            return new WordSet(Set.of(), List.of(word.substring(0, word.length() - 1)), List.of(), Set.of());
        }
        return new WordSet(Set.of(word), List.of(), List.of(), Set.of());
    }

    WordSet and(WordSet other) {
        return all(List.of(this, other));
    }

    /** Any of them. */
    static WordSet all(List<WordSet> sets) {
        Set<String> whole = new HashSet<>();
        Set<String> beginnings = new LinkedHashSet<>();
        Set<String> ends = new LinkedHashSet<>();
        Set<String> except = new HashSet<>();
        for (WordSet set : sets) {
            whole.addAll(set.whole);
            beginnings.addAll(set.beginnings);
            ends.addAll(set.ends);
            except.addAll(set.except);
        }
        return new WordSet(whole, List.copyOf(beginnings), List.copyOf(ends), except);
    }

    WordSet without(Set<String> words) {
        Set<String> left = new HashSet<>(whole);
        left.removeAll(words);
        return new WordSet(left, beginnings, ends, union(except, words));
    }

    /** Whether it has whole words alone, and so can be looked up. */
    boolean isWhole() {
        return beginnings.isEmpty() && ends.isEmpty();
    }

    /** How many words it lets through, roughly. */
    int width() {
        return whole.size() + PART * (beginnings.size() + ends.size());
    }

    boolean has(String word) {
        return whole.contains(word) || (!isWhole() && !except.contains(word) && fits(word));
    }

    private boolean fits(String word) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        for (String end : ends) {
            if (word.length() > end.length() && word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
