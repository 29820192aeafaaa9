package app.ukemi.ownership;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Guesses in which of the languages with a cue list a text is written, by its little words: somebody whose Ukemi speaks
 * German may write in English. Where they do not tell, it is the language that Ukemi is set to.
 */
public final class TextLanguage {
    /** So many little words tell a language, and so many times more than those of any other. */
    private static final int ENOUGH = 3;

    private static final int TIMES_MORE = 2;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Frequent, and in no other language of the map. */
    private static final Map<String, Set<String>> LITTLE_WORDS = Map.of(
            "en",
            Set.of("the", "and", "i", "my", "to", "of", "it", "not", "that", "have", "did", "with", "for", "but", "we",
                    "they", "is", "were", "had"),
            "de",
            Set.of("der", "die", "das", "und", "ich", "zu", "nicht", "den", "dem", "habe", "ist", "es", "ein", "eine",
                    "mit", "auf", "aber", "wir", "mir", "dass", "von", "mein"));

    private TextLanguage() {}

    /**
     * The language of a text.
     *
     * @param set the one that Ukemi is set to
     */
    public static Locale of(String text, Locale set) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text).results().map(MatchResult::group).limit(200).forEach(word ->
                LITTLE_WORDS.forEach((language, words) -> {
                    if (words.contains(word.toLowerCase(Locale.ROOT))) {
                        counts.merge(language, 1, Integer::sum);
                    }
                }));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= ENOUGH && isAhead(each, counts))
                .map(each -> Locale.of(each.getKey()))
                .findFirst()
                .orElse(set);
    }

    private static boolean isAhead(Map.Entry<String, Integer> of, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .allMatch(other -> other.equals(of) || other.getValue() * TIMES_MORE <= of.getValue());
    }
}
