package app.ukemi.db.version;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as trees of maps, lists, texts and truths, by the names of their components, and back. What a record has
 * today and an older tree lacks is empty: a text, a list or a record of which nothing is said. What a tree says and no
 * record has any more is left out.
 */
final class Trees {
    /** Is given each record that was read. */
    private final UnaryOperator<Record> arrived;

    Trees(UnaryOperator<Record> arrived) {
        this.arrived = arrived;
    }

    static @Nullable Object tree(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Enum<?> choice -> choice.name();
            case Set<?> set -> set.stream().map(Trees::tree).map(String::valueOf).sorted().toList();
            case List<?> list -> list.stream().map(Trees::tree).toList();
            case Record record -> record(record);
            case UUID _, Instant _, LocalDate _, ZoneId _ -> value.toString();
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private static Map<String, @Nullable Object> record(Record record) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            map.put(component.getName(), tree(Reflected.value(record, component)));
        }
        return map;
    }

    /** The record that a tree tells of. */
    <R extends Record> R read(Class<R> type, Map<?, ?> tree) {
        RecordComponent[] components = type.getRecordComponents();
        var values = new ArrayList<@Nullable Object>();
        for (RecordComponent component : components) {
            Type of = component.getGenericType();
            values.add(tree.containsKey(component.getName()) ? value(of, tree.get(component.getName())) : nothing(of));
        }
        return type.cast(arrived.apply(Reflected.make(type, values)));
    }

    private @Nullable Object value(Type type, @Nullable Object tree) {
        return switch (tree) {
            case null -> null;
            case Boolean truth -> truth;
            case List<?> list -> list(type, list);
            case Map<?, ?> map -> read(raw(type).asSubclass(Record.class), map);
            default -> text(raw(type), (String) tree);
        };
    }

    private Object list(Type type, List<?> list) {
        Type of = ((ParameterizedType) type).getActualTypeArguments()[0];
        var all = list.stream().map(each -> Objects.requireNonNull(value(of, each)));
        return raw(type).equals(Set.class) ? all.collect(Collectors.toSet()) : all.toList();
    }

    private static Object text(Class<?> type, String text) {
        if (type.isEnum()) {
            return Reflected.constant(type, text);
        }
        if (type.equals(UUID.class)) {
            return UUID.fromString(text);
        }
        if (type.equals(Instant.class)) {
            return Instant.parse(text);
        }
        if (type.equals(LocalDate.class)) {
            return LocalDate.parse(text);
        }
        return type.equals(ZoneId.class) ? ZoneId.of(text) : text;
    }

    private @Nullable Object nothing(Type type) {
        Class<?> raw = raw(type);
        if (raw.equals(String.class)) {
            return "";
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return list(type, List.of());
        }
        if (raw.equals(boolean.class)) {
            return false;
        }
        return raw.isRecord() ? read(raw.asSubclass(Record.class), Map.of()) : null;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getRawType() : type);
    }
}
