package app.ukemi.db;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Person;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the parameters of a statement from left to right: the way back of {@link Cells}. */
final class Values {
    private final PreparedStatement statement;
    private int parameter;

    Values(PreparedStatement statement) {
        this.statement = statement;
    }

    Values text(@Nullable String text) throws SQLException {
        statement.setString(++parameter, text);
        return this;
    }

    /** One parameter with all of them; {@link Cells#texts} takes them apart again. */
    Values texts(List<String> texts) throws SQLException {
        return text(String.join(Cells.BETWEEN, texts));
    }

    Values number(int number) throws SQLException {
        statement.setInt(++parameter, number);
        return this;
    }

    Values bytes(byte[] bytes) throws SQLException {
        statement.setBytes(++parameter, bytes);
        return this;
    }

    Values flag(boolean flag) throws SQLException {
        return number(flag ? 1 : 0);
    }

    Values id(@Nullable UUID id) throws SQLException {
        statement.setBytes(++parameter, id == null ? null : Sql.bytes(id));
        return this;
    }

    /** As many parameters as there are ids. */
    Values ids(Collection<UUID> ids) throws SQLException {
        for (UUID id : ids) {
            id(id);
        }
        return this;
    }

    Values day(@Nullable LocalDate day) throws SQLException {
        return text(day == null ? null : day.toString());
    }

    /** One parameter with the days between blanks. */
    Values days(List<LocalDate> days) throws SQLException {
        return text(days.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    Values instant(@Nullable Instant instant) throws SQLException {
        if (instant == null) {
            statement.setNull(++parameter, Types.INTEGER);
        } else {
            statement.setLong(++parameter, instant.toEpochMilli());
        }
        return this;
    }

    /** Three parameters: instant, zone, precision. */
    Values moment(@Nullable Moment moment) throws SQLException {
        return moment == null
                ? instant(null).text(null).text(null)
                : instant(moment.at()).text(moment.zone().getId()).choice(moment.precision());
    }

    /** One parameter: the id; the person itself has a row of its own. */
    Values person(@Nullable Person person) throws SQLException {
        return id(person == null ? null : person.id());
    }

    Values choice(@Nullable Enum<?> choice) throws SQLException {
        return text(choice == null ? null : choice.name());
    }

    /** One parameter with the names between blanks. */
    <E extends Enum<E>> Values choices(Collection<E> choices) throws SQLException {
        return text(choices.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
    }
}
