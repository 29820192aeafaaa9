package app.ukemi.db;

import app.ukemi.db.raw.Pages;
import app.ukemi.db.raw.Row;
import app.ukemi.db.raw.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rows that can be read of a damaged file. Rows are reached by the trees of their tables; where a tree is broken,
 * the pages that it no longer leads to are looked for one by one, and known by how their rows look.
 */
final class Wreck {
    private static final int NAME = 1;
    private static final int ROOT = 3;
    private static final int SCHEMA = 1;

    private final Pages pages;
    private final Tree tree;
    private final Map<String, RawTable> tables = new LinkedHashMap<>();

    private Wreck(Pages pages, List<TableShape> shapes) {
        this.pages = pages;
        tree = new Tree(pages);
        shapes.forEach(shape -> tables.put(shape.name(), new RawTable(shape)));
    }

    /** Reads a file at rest, which need not begin as an SQLite file does. */
    static Wreck of(Path file, List<TableShape> shapes, Stages stages) throws IOException {
        try (Pages pages = Pages.of(file)) {
            var wreck = new Wreck(pages, shapes);
            wreck.read(stages);
            return wreck;
        }
    }

    /** Nothing where the version of the file has no such table. */
    Optional<RawTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** In the order of the shapes. */
    List<RawTable> tables() {
        return List.copyOf(tables.values());
    }

    private void read(Stages stages) throws IOException {
        Map<String, Integer> roots = new HashMap<>();
        tree.table(SCHEMA, row -> root(row, roots));
        int done = 0;
        for (RawTable table : tables.values()) {
            read(table, roots);
            stages.at(Stages.READING, ++done, tables.size());
        }
        if (tables.values().stream().anyMatch(table -> !table.isSound())) {
            readStrays(stages);
        }
    }

    private static void root(Row row, Map<String, Integer> roots) {
        if (row.values().size() > ROOT
                && row.values().get(NAME) instanceof String name
                && row.values().get(ROOT) instanceof Long root) {
            roots.put(name, root.intValue());
        }
    }

    private void read(RawTable table, Map<String, Integer> roots) throws IOException {
        TableShape shape = table.shape();
        if (!tree.table(roots.getOrDefault(shape.name(), 0), table::take)) {
            table.rowsMissing();
        }
        boolean keys = false;
        for (TableShape.Index index : shape.indexes()) {
            boolean sound = tree.index(roots.getOrDefault(index.name(), 0), entry -> table.name(index, entry));
            keys |= sound && index.columns().equals(shape.key());
        }
        if (!keys) {
            table.keysMissing();
        }
    }

    /** First those that can be of one table only: search, which may be one of them, helps to tell the others apart. */
    private void readStrays(Stages stages) throws IOException {
        List<List<Row>> doubtful = new ArrayList<>();
        for (int page = SCHEMA; page <= pages.count(); page++) {
            if (tree.isStray(page)) {
                List<Row> rows = new ArrayList<>();
                tree.table(page, rows::add);
                List<RawTable> homes = homes(rows);
                if (homes.size() == 1) {
                    rows.forEach(homes.getFirst()::take);
                } else if (!homes.isEmpty()) {
                    doubtful.add(rows);
                }
            }
            stages.at(Stages.SEARCHING, page, pages.count());
        }
        Map<RowKey, String> entered = doubtful.isEmpty() ? Map.of() : entered();
        doubtful.forEach(rows -> likeliest(rows, entered).ifPresent(home -> rows.forEach(home::take)));
    }

    /** The tables that rows of a page can be of. */
    private List<RawTable> homes(List<Row> rows) {
        return tables.values().stream()
                .filter(table -> !table.isSound() && rows.stream().anyMatch(table.shape()::fits))
                .toList();
    }

    /** The one whose index, or whose texts in search, name most of them; nothing where none does. */
    private Optional<RawTable> likeliest(List<Row> rows, Map<RowKey, String> entered) {
        return homes(rows).stream()
                .filter(table -> table.named(rows, entered) > 0)
                .max(Comparator.comparingLong(table -> table.named(rows, entered)));
    }

    /** The table of each row of which search knows a text. */
    private Map<RowKey, String> entered() {
        Map<RowKey, String> all = new HashMap<>();
        table("entry").ifPresent(entries -> {
            TableShape shape = entries.shape();
            for (Row row : entries.rows()) {
                String field = shape.text(row, "field");
                all.put(RowKey.of(row.values().subList(shape.place("row"), shape.place("row") + 1)),
                        field.substring(0, Math.max(field.indexOf('.'), 0)));
            }
        });
        return all;
    }
}
