package app.ukemi.journal.sample;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks into records of records: what all their parts are, and what their shape is without the words. */
public final class Fields {
    /** Kept, since asking a class for its components takes long. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Fields() {}

    /** Every part of that type, however deep, in order. */
    public static <T> List<T> all(Class<T> type, Object root) {
        List<T> found = new ArrayList<>();
        gather(type, root, found);
        return found;
    }

    private static <T> void gather(Class<T> type, @Nullable Object value, List<T> found) {
        if (type.isInstance(value)) {
            found.add(type.cast(value));
        }
        switch (value) {
            case Collection<?> many -> many.forEach(one -> gather(type, one, found));
            case Record whole -> parts(whole).forEach(part -> gather(type, part, found));
            case null, default -> {}
        }
    }

    /** The same with only "text" where anything is written: equal for two languages that say the same. */
    public static Object shape(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case String text -> text.isEmpty() ? "" : "text";
            case List<?> rows -> rows.stream().map(Fields::shape).toList();
            case Record whole -> parts(whole).stream().map(Fields::shape).toList();
            default -> value;
        };
    }

    private static List<@Nullable Object> parts(Record whole) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (Method accessor : ACCESSORS.get(whole.getClass())) {
            try {
                parts.add(accessor.invoke(whole));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(accessor + " cannot be called", e);
            }
        }
        return parts;
    }
}
