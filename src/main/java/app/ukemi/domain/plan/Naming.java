package app.ukemi.domain.plan;

import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Person;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How people are named on a plan. Where roles or initials are to stand and the person has none, the first letters of
 * the name stand for it, never the name itself.
 */
record Naming(NamesShown shown) {

    /** Empty where nobody is meant. */
    String of(@Nullable Person person) {
        if (person == null) {
            return "";
        }
        return switch (shown) {
            case NAME -> person.name().strip();
            case ROLE -> person.role().isBlank() ? initials(person) : person.role().strip();
            case INITIALS -> initials(person);
        };
    }

    private static String initials(Person person) {
        if (!person.initials().isBlank()) {
            return person.initials().strip();
        }
        return Arrays.stream(person.name().split("[\\s\\p{Z}-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
