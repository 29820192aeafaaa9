package app.ukemi.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mistake again and again, each time with one component of one of its records changed, whatever its records are:
 * a component that somebody adds and forgets to store is found by whoever saves them all.
 */
public final class Variants {
    private Variants() {}

    /** A value that differs in one place, and which place that is. */
    public record Variant<T>(String place, @Nullable T value) {}

    /** Every variant of a mistake but those of another id. */
    public static List<Variant<Mistake>> of(Mistake mistake) {
        return ofRecord(mistake)
                .map(variant -> new Variant<>(variant.place(), (Mistake) variant.value()))
                .filter(variant -> Objects.requireNonNull(variant.value()).id().equals(mistake.id()))
                .toList();
    }

    private static Stream<Variant<Object>> ofRecord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> read(record, component)).toArray();
        List<Variant<Object>> all = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            variants(components[i], values[i]).forEach(variant -> {
                Object[] changed = values.clone();
                changed[place] = variant.value();
                all.add(new Variant<>(components[place].getName() + variant.place(), make(record, changed)));
            });
        }
        return all.stream();
    }

    private static Stream<Variant<Object>> variants(RecordComponent component, @Nullable Object value) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (value == null) {
            return Stream.of();
        }
        Stream<Variant<Object>> nothing = nullable ? Stream.of(new Variant<>(" = null", null)) : Stream.of();
        return Stream.concat(nothing, variants(value));
    }

    private static Stream<Variant<Object>> variants(Object value) {
        return switch (value) {
            case String text -> only(text + " and more");
            case Boolean flag -> only(!flag);
            case Instant instant -> only(instant.plus(Duration.ofMillis(1)));
            case LocalDate day -> only(day.plusDays(1));
            case ZoneId _ -> only(ZoneOffset.ofHours(-3));
            case UUID id -> only(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1));
            case Person person -> only(new Person(new UUID(person.id().getMostSignificantBits(), -1), "New", "", "N"));
            case Enum<?> choice -> ofEnum(choice);
            case Set<?> set -> only(Set.of(set.iterator().next()));
            case List<?> list -> ofList(list);
            case Record record ->
                ofRecord(record).map(variant -> new Variant<>("." + variant.place(), variant.value()));
            default -> throw new IllegalArgumentException("No variant known of " + value.getClass());
        };
    }

    private static Stream<Variant<Object>> ofEnum(Enum<?> choice) {
        Set<Object> others = new HashSet<>(Arrays.asList(choice.getDeclaringClass().getEnumConstants()));
        others.remove(choice);
        return others.stream().map(other -> new Variant<>(" = " + other, other));
    }

    private static Stream<Variant<Object>> ofList(List<?> list) {
        Stream<Variant<Object>> whole = Stream.of(
                new Variant<>(" = none", List.of()), new Variant<>(" turned", list.reversed()));
        if (list.isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(whole, variants(list.getFirst()).map(variant -> {
            List<Object> changed = new ArrayList<>(list);
            changed.set(0, variant.value());
            return new Variant<>("[0]" + variant.place(), changed);
        }));
    }

    private static Stream<Variant<Object>> only(Object value) {
        return Stream.of(new Variant<>(" = " + value, value));
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Record like, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
