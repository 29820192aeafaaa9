package app.ukemi.domain;

import java.util.Locale;

/**
 * Words that the user looked at and said to be a fact: they are not asked about again. They are known again by what
 * they say and what they were asked for, wherever in the text they come to stand.
 */
public record KeptFinding(FindingCategory category, String words) {

    /** Whether it is about these words, asked for in this way; case and spaces do not matter. */
    public boolean covers(FindingCategory asked, String found) {
        return category == asked && plain(words).equals(plain(found));
    }

    /** Whether a text still says these words. */
    boolean isIn(String text) {
        return plain(text).contains(plain(words));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
