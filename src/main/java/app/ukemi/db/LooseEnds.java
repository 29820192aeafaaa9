package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets go of what refers to rows that are lost: the reference where a row can do without it, else the row. */
final class LooseEnds {
    private static final String BROKEN = """
            SELECT c."table", c.rowid, k."from", t."notnull"
            FROM pragma_foreign_key_check AS c
            JOIN pragma_foreign_key_list(c."table") AS k ON k.id = c.fkid
            JOIN pragma_table_info(c."table") AS t ON t.name = k."from"
            """;

    private final Connection tables;

    LooseEnds(Connection tables) {
        this.tables = tables;
    }

    /** A row that refers to one which is not there. */
    private record Broken(String table, long row, String column, boolean needed) {}

    /** Says which mistakes lack something by it. */
    Set<UUID> letGo() throws SQLException {
        Set<UUID> touched = new HashSet<>();
        List<Broken> broken = broken();
        while (!broken.isEmpty()) {
            for (Broken each : broken) {
                touched.addAll(owners(each));
                Sql.execute(tables, each.needed()
                        ? "DELETE FROM \"%s\" WHERE rowid = %d".formatted(each.table(), each.row())
                        : "UPDATE \"%s\" SET \"%s\" = NULL WHERE rowid = %d"
                                .formatted(each.table(), each.column(), each.row()));
            }
            // What was deleted may have been referred to.
            broken = broken();
        }
        return touched;
    }

    private List<Broken> broken() throws SQLException {
        return Sql.query(tables, BROKEN, _ -> {}, cells ->
                new Broken(cells.text(), cells.longNumber(), cells.text(), cells.flag()));
    }

    private List<UUID> owners(Broken broken) throws SQLException {
        boolean owned = Sql.number(tables, "SELECT count(*) FROM pragma_table_info('" + broken.table()
                + "') WHERE name = 'mistake'") > 0;
        return owned
                ? Sql.query(tables, "SELECT mistake FROM \"%s\" WHERE rowid = %d"
                        .formatted(broken.table(), broken.row()), _ -> {}, Cells::id)
                : List.of();
    }
}
