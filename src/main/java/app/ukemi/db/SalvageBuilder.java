package app.ukemi.db;

import app.ukemi.domain.Ids;
import app.ukemi.domain.rescue.Found;
import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.RescueList;
import app.ukemi.domain.rescue.RescuePlan;
import app.ukemi.domain.rescue.Rescued;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills new tables with what a damaged file and a backup hold, row by row, and notes what came from where. */
final class SalvageBuilder {
    private final Connection tables;
    private final GoodBackup backup;
    private final Stages stages;
    private final SalvageWriter writer;
    private final Map<UUID, Origin> origins = new TreeMap<>();
    private final Set<UUID> lacking = new HashSet<>();
    private List<TableShape> shapes = List.of();

    SalvageBuilder(Connection tables, GoodBackup backup, Stages stages) {
        this.tables = tables;
        this.backup = backup;
        this.stages = stages;
        writer = new SalvageWriter(tables);
    }

    RescueList build(Path damaged) throws IOException, SQLException {
        Migrations.upgrade(tables, version(damaged));
        Wreck wreck = Wreck.of(damaged, TableShape.all(tables), stages);
        var inventory = new Inventory(wreck);
        @Nullable Path from = backup.file();
        if (from != null) {
            Connections.attach(tables, from, SalvageWriter.BACKUP);
        }
        Transaction.in(tables, () -> write(wreck));
        Migrations.upgrade(tables, Migrations.CURRENT);
        shapes = TableShape.all(tables).stream().filter(TableShape::isOwn).toList();
        plan(inventory);
        Transaction.in(tables, () -> {
            if (from != null) {
                fill(wreck, inventory);
            }
            putTogether(wreck, inventory);
            lacking.addAll(new LooseEnds(tables).letGo());
            return lacking;
        });
        Transaction.in(tables, this::check);
        return new RescueList(list(inventory), backup.at());
    }

    /** The version of its tables; the present one where the header does not know. */
    private static int version(Path damaged) throws IOException {
        Header header = Header.of(damaged);
        int said = header.isWhole() ? header.userVersion() : 0;
        return said > 0 && said <= Migrations.CURRENT ? said : Migrations.CURRENT;
    }

    /** People come before the rows that speak of them, since search notes their names with the rows. */
    private int write(Wreck wreck) throws SQLException {
        int done = 0;
        for (RawTable table : wreck.tables()) {
            if (table.shape().isOwn()) {
                writer.write(table);
                if (table.shape().name().equals("person") && backup.file() != null) {
                    writer.fillAll(table.shape(), "TRUE");
                }
            }
            stages.at(Stages.WRITING, ++done, wreck.tables().size());
        }
        return done;
    }

    private void plan(Inventory inventory) throws SQLException {
        Set<UUID> inBackup = backup.file() == null
                ? Set.of()
                : Set.copyOf(Sql.query(tables, "SELECT id FROM backup.mistake", _ -> {}, Cells::id));
        Set<UUID> all = new HashSet<>(inventory.mistakes());
        all.addAll(inBackup);
        for (UUID each : all) {
            RescuePlan.origin(inventory.found(each), inBackup.contains(each), inventory.allNamed())
                    .ifPresent(origin -> origins.put(each, origin));
        }
    }

    /** First what is known to be missing, then whole mistakes, then what may be missing without a trace. */
    private void fill(Wreck wreck, Inventory inventory) throws SQLException {
        for (Inventory.Missing row : inventory.missing()) {
            if (row.key() != null && row.cut()) {
                writer.replace(TableShape.of(shapes, row.table().name()), row.key());
            } else if (row.key() != null) {
                writer.fill(TableShape.of(shapes, row.table().name()), row.key());
            }
        }
        takeWhole(origins.keySet().stream().filter(id -> origins.get(id) == Origin.BACKUP).toList());
        for (TableShape shape : shapes) {
            if (wreck.table(shape.name()).filter(table -> !table.allKnown()).isPresent()
                    && !shape.name().equals("mistake")) {
                writer.fillAll(shape, shape.ownerPlace() < 0 ? "TRUE" : owner(shape) + " IN (SELECT id FROM mistake)");
            }
        }
    }

    /** Takes mistakes from the backup with all that belongs to them. */
    private void takeWhole(List<UUID> mistakes) throws SQLException {
        Sql.execute(tables, "CREATE TEMP TABLE IF NOT EXISTS taken (id BLOB PRIMARY KEY)");
        Sql.execute(tables, "DELETE FROM taken");
        for (UUID each : mistakes) {
            Sql.update(tables, "INSERT INTO taken VALUES (?)", values -> values.id(each));
        }
        for (TableShape shape : shapes) {
            if (shape.ownerPlace() >= 0) {
                writer.fillAll(shape, owner(shape) + " IN (SELECT id FROM taken)");
            } else if (shape.name().equals("action_retires")) {
                writer.fillAll(shape, "action IN (SELECT id FROM backup.action WHERE mistake IN taken)");
            } else if (shape.name().equals("tag")) {
                writer.fillAll(shape, "TRUE");
            }
        }
    }

    private static String owner(TableShape shape) {
        return '"' + shape.columns().get(shape.ownerPlace()).name() + '"';
    }

    private void putTogether(Wreck wreck, Inventory inventory) throws SQLException {
        var lost = new LostMistakes(tables, TableShape.of(shapes, "mistake"), wreck);
        for (Map.Entry<UUID, Origin> each : origins.entrySet()) {
            if (inventory.found(each.getKey()) == Found.REMAINS) {
                lost.write(each.getKey());
            }
            for (Inventory.Missing row : inventory.missing(each.getKey())) {
                TableShape shape = TableShape.of(shapes, row.table().name());
                if (row.key() == null || (row.cut() ? backup.file() == null : !writer.has("main", shape, row.key()))) {
                    lacking.add(each.getKey());
                }
            }
        }
    }

    private int check() throws SQLException {
        var mending = new Mending(tables, shapes);
        List<UUID> all = Sql.query(tables, "SELECT id FROM mistake", _ -> {}, Cells::id);
        Set<UUID> hopeless = new HashSet<>();
        int done = 0;
        for (UUID each : all) {
            switch (mending.mend(each)) {
                case READABLE -> { }
                case MENDED -> lacking.add(each);
                case HOPELESS -> hopeless.add(each);
            }
            stages.at(Stages.CHECKING, ++done, all.size());
        }
        giveUp(hopeless, mending);
        TagTable.prune(tables);
        Sql.execute(tables, "DELETE FROM person WHERE id NOT IN (SELECT person FROM mention WHERE person IS NOT NULL)");
        return done;
    }

    /** Mistakes that cannot be read at all are taken as the backup has them, or are lost. */
    private void giveUp(Set<UUID> hopeless, Mending mending) throws SQLException {
        for (UUID each : hopeless) {
            for (TableShape shape : shapes.reversed()) {
                if (shape.ownerPlace() >= 0) {
                    Sql.update(tables, "DELETE FROM \"%s\" WHERE %s = ?".formatted(shape.name(), owner(shape)),
                            values -> values.id(each));
                }
            }
        }
        if (backup.file() != null) {
            takeWhole(List.copyOf(hopeless));
        }
        new LooseEnds(tables).letGo();
        for (UUID each : hopeless) {
            boolean back = mending.mend(each) == Mending.Outcome.READABLE;
            origins.put(each, back ? Origin.BACKUP : Origin.NEITHER);
            lacking.remove(each);
        }
    }

    private List<Rescued> list(Inventory inventory) throws SQLException {
        Map<UUID, String> titles = new TreeMap<>();
        Sql.query(tables, "SELECT id, title FROM mistake", _ -> {}, cells -> titles.put(cells.id(), cells.text()));
        List<Rescued> all = new ArrayList<>();
        origins.forEach((id, origin) -> {
            String title = titles.getOrDefault(id, inventory.title(id));
            all.add(new Rescued(id, title, Ids.madeAt(id), settled(id, origin, titles.containsKey(id))));
        });
        return all;
    }

    private Origin settled(UUID mistake, Origin planned, boolean there) {
        if (!there) {
            return Origin.NEITHER;
        }
        boolean fromFile = planned == Origin.FILE || planned == Origin.BOTH;
        return fromFile && lacking.contains(mistake) ? Origin.PART : planned;
    }
}
