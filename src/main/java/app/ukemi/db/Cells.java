package app.ukemi.db;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Person;
import app.ukemi.domain.Precision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row from left to right, in the order in which the query names them. */
final class Cells {
    /** Stands between texts of one column: the separator that ASCII has for it, and nobody types. */
    static final String BETWEEN = "\u001F";

    private final ResultSet row;
    /** The few zones that the moments of all rows were lived in. */
    private final Map<String, ZoneId> zones = new HashMap<>();
    /** Many rows speak of the same days, and to read one takes as long as to fetch several cells. */
    private final Map<String, LocalDate> days = new HashMap<>();

    /** The same few tags stand at many mistakes. */
    private final Map<String, List<String>> texts = new HashMap<>();

    /** Read once for all rows that say the same. */
    private final Map<Class<?>, Map<String, Set<?>>> choices = new HashMap<>();
    /** Of what many rows have alike, the first. */
    private final Map<Object, Object> values = new HashMap<>();

    private int column;

    Cells(ResultSet row) {
        this.row = row;
    }

    /** Moves to the next row and its first column. */
    boolean next() throws SQLException {
        column = 0;
        return row.next();
    }

    String text() throws SQLException {
        return Objects.requireNonNull(textOrNull());
    }

    /** One that is empty is the same for all rows: with thousands of rows, as many empty ones would be held. */
    @Nullable String textOrNull() throws SQLException {
        String text = row.getString(++column);
        return "".equals(text) ? "" : text;
    }

    /** One column with texts that are not empty. */
    List<String> texts() throws SQLException {
        return texts.computeIfAbsent(text(), Cells::split);
    }

    private static List<String> split(String all) {
        return all.isEmpty() ? List.of() : List.of(all.split(BETWEEN, -1));
    }

    int number() throws SQLException {
        return row.getInt(++column);
    }

    long longNumber() throws SQLException {
        return row.getLong(++column);
    }

    boolean flag() throws SQLException {
        return number() != 0;
    }

    UUID id() throws SQLException {
        return Objects.requireNonNull(idOrNull());
    }

    @Nullable UUID idOrNull() throws SQLException {
        byte[] bytes = row.getBytes(++column);
        return bytes == null ? null : Sql.id(bytes);
    }

    byte[] bytes() throws SQLException {
        return row.getBytes(++column);
    }

    @Nullable LocalDate day() throws SQLException {
        String text = textOrNull();
        return text == null ? null : day(text);
    }

    private LocalDate day(String text) {
        return days.computeIfAbsent(text, LocalDate::parse);
    }

    /** One column with the days between blanks. */
    List<LocalDate> days() throws SQLException {
        String all = text();
        return all.isEmpty()
                ? List.of()
                : Arrays.stream(all.split(" ", -1)).map(this::day).toList();
    }

    @Nullable Instant instant() throws SQLException {
        long millis = row.getLong(++column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** Three columns: instant, zone, precision. */
    @Nullable Moment moment() throws SQLException {
        Instant at = instant();
        if (at == null) {
            column += 2;
            return null;
        }
        String zone = textOrNull();
        Precision precision = choice(Precision.class);
        return zone == null || precision == null ? null : new Moment(at, zone(zone), precision);
    }

    private ZoneId zone(String name) {
        return zones.computeIfAbsent(name, ZoneId::of);
    }

    /** Four columns: id, name, role, initials. */
    @Nullable Person person() throws SQLException {
        UUID id = idOrNull();
        if (id == null) {
            column += 3;
            return null;
        }
        return new Person(id, text(), text(), text());
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> of) throws SQLException {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(of, name);
    }

    <E extends Enum<E>> E chosen(Class<E> of) throws SQLException {
        return Enum.valueOf(of, text());
    }

    /** One column with the names between blanks. */
    @SuppressWarnings("unchecked") // What lies at a kind of choice was made of it.
    <E extends Enum<E>> Set<E> choices(Class<E> of) throws SQLException {
        String names = text();
        return names.isEmpty()
                ? Set.of()
                : (Set<E>) choices.computeIfAbsent(of, _ -> new HashMap<>())
                        .computeIfAbsent(names, all -> choices(of, all));
    }

    private static <E extends Enum<E>> Set<E> choices(Class<E> of, String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> Enum.valueOf(of, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same for all rows that have an equal one, where thousands of rows have one of a few. */
    @SuppressWarnings("unchecked") // What is equal to a value is of its kind.
    <T> T once(T value) {
        return (T) values.computeIfAbsent(value, same -> same);
    }
}
