package app.ukemi.i18n;

import java.util.Optional;
import java.util.function.Supplier;

/** What came of reading what somebody typed. */
public sealed interface Typed<T> {
    /** It was understood. */
    record Read<T>(T value) implements Typed<T> {}

    /** Nothing but white space was typed. */
    record Nothing<T>() implements Typed<T> {}

    /** It is left as it stands, and marked with a sentence. */
    record NotUnderstood<T>() implements Typed<T> {}

    static <T> Typed<T> read(String text, Supplier<Optional<T>> reader) {
        if (text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter))) {
            return new Nothing<>();
        }
        Optional<T> value = reader.get();
        return value.isPresent() ? new Read<>(value.get()) : new NotUnderstood<>();
    }
}
