package app.ukemi.domain.search;

import java.util.Comparator;
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
    /** A title of fewer words says too little to be alike by it alone. */
    private static final int LEAST_WORDS_OF_A_TITLE = 3;
    /** The share of the words of a title that stand in one that is named alike. */
    private static final double MOST_OF_A_TITLE = 0.75;

    private Likeness() {}

    /**
     * Where a word stands elsewhere.
     *
     * @param inTitle whether it stands in the title of the mistake itself
     * @param rare whether few texts of the whole journal have it
     */
    public record Shared(boolean inTitle, boolean rare, Traces elsewhere) {}

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
        return texts(mostRare(mistakes));
    }

    /** How many texts tell where a word of the title stands, rare or not. */
    public static Most ofTitle() {
        return texts(MOST_RARE);
    }

    private static Most texts(int mistakes) {
        int texts = mistakes * PLACES.size();
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
     * The mistakes that are like it, the likest first. One whose title has nearly all words of this title is, however
     * many have them: what is made again and again is named alike, and its words are not rare any more.
     *
     * @param found for each of its words where else it stands
     */
    public static List<UUID> like(List<Shared> found, int mistakes) {
        Map<UUID, Score> scores = new HashMap<>();
        for (Shared word : found) {
            if (word.elsewhere().all()) {
                double weight = weight(word, mistakes);
                word.elsewhere().byMistake().forEach((other, where) -> {
                    boolean both = word.inTitle() && where.stream().anyMatch(each -> each.place() == Place.TITLE);
                    scores.merge(other, Score.of(weight, both), Score::plus);
                });
            }
        }
        long words = found.stream().filter(Shared::inTitle).count();
        double rarest = Math.log(mistakes);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue().titlesAreAlike(words)
                        || entry.getValue().weight() >= rarest * entry.getValue().least())
                .sorted(Map.Entry.comparingByValue(Comparator.comparing((Score score) -> score.titlesAreAlike(words))
                        .thenComparingDouble(Score::weight)
                        .reversed()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double weight(Shared word, int mistakes) {
        int others = word.elsewhere().byMistake().size();
        return word.rare() && others <= mostRare(mistakes) ? Math.log((double) mistakes / (others + 1)) : 0;
    }

    /**
     * What another mistake shares with this one.
     *
     * @param weight of the rare words
     * @param inTitles how many words stand in both titles
     * @param rareInTitles how many of these are rare
     */
    private record Score(double weight, int inTitles, int rareInTitles) {

        static Score of(double weight, boolean inTitles) {
            return new Score(weight * (inTitles ? IN_TITLES : 1), inTitles ? 1 : 0, inTitles && weight > 0 ? 1 : 0);
        }

        Score plus(Score other) {
            return new Score(
                    weight + other.weight, inTitles + other.inTitles, rareInTitles + other.rareInTitles);
        }

        boolean titlesAreAlike(long words) {
            return words >= LEAST_WORDS_OF_A_TITLE && inTitles >= words * MOST_OF_A_TITLE;
        }

        /** Somewhat more where the titles share one word only; where they share none, no text is like enough. */
        double least() {
            return switch (rareInTitles) {
                case 0 -> Double.POSITIVE_INFINITY;
                case 1 -> LEAST_WORDS_ONE_IN_TITLE;
                default -> LEAST_WORDS;
            };
        }
    }
}
