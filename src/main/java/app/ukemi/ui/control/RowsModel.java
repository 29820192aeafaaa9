package app.ukemi.ui.control;

import app.ukemi.domain.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;

/** The rows of one kind in the thing being edited: added, changed, moved, removed and brought back by id. */
public final class RowsModel<R extends Row> {
    private final Property<List<R>> rows;

    public <S> RowsModel(Editing<S> whole, Function<S, List<R>> get, BiFunction<S, List<R>, S> set) {
        rows = whole.part(get, set);
    }

    public Property<List<R>> rows() {
        return rows;
    }

    public void add(R row) {
        insert(rows.getValue().size(), row);
    }

    /** Puts a row at its place, or at the end where the list has become shorter since. */
    public void insert(int index, R row) {
        edit(list -> {
            list.add(Math.min(index, list.size()), row);
            return list;
        });
    }

    /** Takes the new wording of a row; one that is no longer there stays away. */
    public void put(R row) {
        edit(list -> {
            list.replaceAll(old -> old.id().equals(row.id()) ? row : old);
            return list;
        });
    }

    /** Removes a row and tells how to bring it back to its place. */
    public Runnable remove(UUID id) {
        int index = indexOf(id);
        R row = rows.getValue().get(index);
        edit(list -> {
            list.remove(index);
            return list;
        });
        return () -> insert(index, row);
    }

    /** Moves a row up (negative) or down among the others, as far as there are places. */
    public void move(UUID id, int by) {
        edit(list -> {
            int from = indexOf(id);
            R row = list.remove(from);
            list.add(Math.clamp((long) from + by, 0, list.size()), row);
            return list;
        });
    }

    private int indexOf(UUID id) {
        return rows.getValue().stream().map(Row::id).toList().indexOf(id);
    }

    private void edit(UnaryOperator<List<R>> change) {
        rows.setValue(List.copyOf(change.apply(new ArrayList<>(rows.getValue()))));
    }
}
