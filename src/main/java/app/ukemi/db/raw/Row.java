package app.ukemi.db.raw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or an entry of an index, as it lies in the file.
 *
 * @param number that of the row; of an entry, that of the row which it leads to
 * @param values a Long, Double, String, byte[] or null for each column, as far as they are there
 * @param whole whether every value could be read to its end
 */
public record Row(long number, List<@Nullable Object> values, boolean whole) {}
