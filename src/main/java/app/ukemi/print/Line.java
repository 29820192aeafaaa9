package app.ukemi.print;

import java.util.List;
import java.util.function.UnaryOperator;

/** A row of a section, a cell for each of its columns. */
record Line(List<Cell> cells, Tick tick) {

    /** The box to tick in front of an action. */
    enum Tick {
        NONE,
        OPEN,
        DONE
    }

    Line {
        cells = List.copyOf(cells);
    }

    static Line of(Cell... cells) {
        return new Line(List.of(cells), Tick.NONE);
    }

    Line map(UnaryOperator<String> change) {
        return new Line(cells.stream().map(cell -> cell.map(change)).toList(), tick);
    }
}
