package app.ukemi.i18n;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months or weekdays in one's own language and in English, found by three letters or more. */
final class Names<T> {
    private static final int LETTERS_AT_LEAST = 3;

    private final Map<T, List<String>> names = new LinkedHashMap<>();

    private Names(T[] values, Locale locale, Function<T, BiFunction<TextStyle, Locale, String>> naming) {
        for (T value : values) {
            names.put(value, Stream.of(locale, Locale.ENGLISH)
                    .flatMap(language -> Arrays.stream(TextStyle.values())
                            .filter(style -> style != TextStyle.NARROW && style != TextStyle.NARROW_STANDALONE)
                            .map(style -> letters(naming.apply(value).apply(style, language))))
                    .toList());
        }
    }

    static Names<Month> ofMonths(Locale locale) {
        return new Names<>(Month.values(), locale, month -> month::getDisplayName);
    }

    static Names<DayOfWeek> ofWeekdays(Locale locale) {
        return new Names<>(DayOfWeek.values(), locale, day -> day::getDisplayName);
    }

    /** The one that is called so, or, when nothing is called exactly so, the only one whose name begins so. */
    Optional<T> find(String word) {
        String letters = letters(word);
        List<T> exact = all(letters, String::equalsIgnoreCase);
        if (exact.size() == 1 || letters.length() < LETTERS_AT_LEAST) {
            return one(exact);
        }
        return one(all(letters, Plain::begins));
    }

    private List<T> all(String letters, BiFunction<String, String, Boolean> like) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name -> like.apply(name, letters)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private Optional<T> one(Collection<T> found) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static String letters(String name) {
        return Plain.of(name).replace(".", "");
    }
}
