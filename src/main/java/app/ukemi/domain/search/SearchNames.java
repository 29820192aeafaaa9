package app.ukemi.domain.search;

import app.ukemi.domain.Pace;
import app.ukemi.domain.Step;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What operators, paces and steps are called in a search: in the user's language, and always in English too. */
public final class SearchNames {
    /** English only. */
    public static final SearchNames ENGLISH = new SearchNames(Map.of(), Map.of(), Map.of());

    private final Map<String, Operator> operators = new HashMap<>();
    private final Map<String, Pace> paces = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();

    /** With the names in the user's language; case, accents and spaces in them do not matter. */
    public SearchNames(Map<Operator, String> operators, Map<Pace, String> paces, Map<Step, String> steps) {
        fill(this.operators, Operator.values(), operators);
        fill(this.paces, Pace.values(), paces);
        fill(this.steps, Step.values(), steps);
        for (Step step : Step.values()) {
            this.steps.put(String.valueOf(step.ordinal() + 1), step);
        }
    }

    private static <E extends Enum<E>> void fill(Map<String, E> names, E[] all, Map<E, String> own) {
        own.forEach((value, name) -> names.put(plain(name), value));
        for (E value : all) {
            names.put(value.name().toLowerCase(Locale.ROOT), value);
        }
    }

    Optional<Operator> operator(String name) {
        return Optional.ofNullable(operators.get(plain(name)));
    }

    Optional<Pace> pace(String name) {
        return named(paces, name);
    }

    Optional<Step> step(String name) {
        return named(steps, name);
    }

    /** Called exactly so, or the only one whose name begins so. */
    private static <E> Optional<E> named(Map<String, E> names, String name) {
        String typed = plain(name);
        if (names.containsKey(typed)) {
            return Optional.ofNullable(names.get(typed));
        }
        var like = names.entrySet().stream()
                .filter(entry -> !typed.isEmpty() && entry.getKey().startsWith(typed))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return like.size() == 1 ? like.stream().findFirst() : Optional.empty();
    }

    private static String plain(String name) {
        return Words.folded(name).replace(" ", "");
    }

    /** The names of all values of an enum. */
    public static <E extends Enum<E>> Map<E, String> of(E[] values, Function<E, String> name) {
        Map<E, String> all = new HashMap<>();
        for (E value : values) {
            all.put(value, name.apply(value));
        }
        return all;
    }
}
