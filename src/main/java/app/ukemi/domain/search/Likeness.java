package app.ukemi.domain.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How like one mistake is to others, by the rare words that their titles, lessons and accounts share. A word counts
 * the more the fewer mistakes have it; one that many have says nothing.
 */
public final class Likeness {
    /** Where it is looked for. */
    public static final Set<Place> PLACES = Set.of(Place.TITLE, Place.LESSON, Place.ACCOUNT);

    /** Never more than so many are offered. */
    public static final int OFFERED = 3;

    /** In a journal of fewer mistakes no word can be told to be rare, and nobody needs to be reminded. */
    public static final int LEAST_MISTAKES = 8;

    private static final int LEAST_LETTERS = 4;
    /** What a longer word is cut to, so that its other forms are like it: certificate, certificates. */
    private static final int STEM = 6;
    private static final int MOST_WORDS = 60;
    /** A word that one mistake in so many has is no rare one. */
    private static final int RARE = 8;
    private static final int MOST_RARE = 50;
    /** A word in both titles tells so many times as much. */
    private static final double IN_TITLES = 3;
    /** What is shared is to weigh as much as so many words that only one other mistake has. */
    private static final double LEAST_WORDS = 3;
    private static final double LEAST_WORDS_ONE_IN_TITLE = 3.6;

    private Likeness() {}

    /** Where a rare word stands elsewhere, and whether it stands in the title of the mistake itself. */
    public record Shared(boolean inTitle, Traces elsewhere) {}

    /** The words of a mistake to look for, each with whether it stands in its title: those of the title first. */
    public static Map<Term, Boolean> words(String title, String lesson, String account) {
        Map<Term, Boolean> words = new LinkedHashMap<>();
        Stream.of(title, lesson, account)
                .flatMap(text -> Words.of(text).stream())
                .map(Word::folded)
                .filter(word -> word.length() >= LEAST_LETTERS && word.codePoints().noneMatch(Character::isDigit))
                .map(Likeness::stem)
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> words.put(word, word.isIn(title)));
        return words;
    }

    private static Term stem(String word) {
        boolean cut = word.length() > STEM;
        String stem = cut ? word.substring(0, STEM) : word;
        return new Term(List.of(stem), List.of(stem), cut);
    }

    /** How many texts tell whether a word is rare in a journal of so many mistakes. */
    public static Most rare(int mistakes) {
        int texts = mostRare(mistakes) * PLACES.size();
        return new Most(texts, texts * PLACES.size());
    }

    private static int mostRare(int mistakes) {
        return Math.clamp(mistakes / RARE, 2, MOST_RARE);
    }

    /** Whether any other title has one of the words of the title: else nothing can be like it. */
    public static boolean titlesShare(List<Shared> found) {
        return found.stream()
                .filter(Shared::inTitle)
                .flatMap(word -> word.elsewhere().byMistake().values().stream().flatMap(List::stream))
                .anyMatch(trace -> trace.place() == Place.TITLE);
    }

    /**
     * The mistakes that are like it, the likest first.
     *
     * @param found for each of its words where else it stands
     */
    public static List<UUID> like(List<Shared> found, int mistakes) {
        Map<UUID, Double> scores = new HashMap<>();
        Map<UUID, Integer> inTitles = new HashMap<>();
        for (Shared word : found) {
            int others = word.elsewhere().byMistake().size();
            if (word.elsewhere().all() && others <= mostRare(mistakes)) {
                double weight = Math.log((double) mistakes / (others + 1));
                word.elsewhere().byMistake().forEach((other, where) -> {
                    boolean both = word.inTitle() && where.stream().anyMatch(each -> each.place() == Place.TITLE);
                    scores.merge(other, weight * (both ? IN_TITLES : 1), Double::sum);
                    inTitles.merge(other, both ? 1 : 0, Integer::sum);
                });
            }
        }
        double rarest = Math.log(mistakes);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= rarest * least(inTitles.getOrDefault(entry.getKey(), 0)))
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Somewhat more where the titles share one word only; where they share none, no text is like enough. */
    private static double least(int wordsInTitles) {
        return switch (wordsInTitles) {
            case 0 -> Double.POSITIVE_INFINITY;
            case 1 -> LEAST_WORDS_ONE_IN_TITLE;
            default -> LEAST_WORDS;
        };
    }
}
