package app.ukemi.domain.rule;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.Person;
import org.jspecify.annotations.Nullable;

/** What counts as written: white space alone says nothing. */
final class Written {
    private Written() {}

    static boolean is(String text) {
        return !text.isBlank();
    }

    static boolean is(@Nullable Person person) {
        return person != null && is(person.name());
    }

    static boolean is(Concerned concerned) {
        return is(concerned.person()) || is(concerned.hurt());
    }
}
