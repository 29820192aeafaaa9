package app.ukemi.ui.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** Which rows of a list of equally high rows can be seen, and the way to show others. */
final class InView {
    /**
     * The first and the last row that can be seen, by their place in the list; the last is before the first where
     * there is none.
     */
    record Span(int first, int last) {
        static final Span NONE = new Span(0, -1);

        int size() {
            return last - first + 1;
        }

        /**
         * What is seen at a position.
         *
         * @param position 0 at the top, 1 where the last row stands at the bottom
         * @param count how many rows there are
         * @param room how many rows have room at once, part of one among them
         */
        static Span at(double position, int count, double room) {
            double hidden = Math.max(0, count - room);
            int first = (int) Math.floor(position * hidden + SLACK);
            int last = (int) Math.ceil(position * hidden + room - SLACK) - 1;
            return count == 0 || room <= 0 ? NONE : new Span(first, Math.min(last, count - 1));
        }
    }

    /** A hair of a row is no row that is seen. */
    private static final double SLACK = 0.25;

    private final ListView<?> list;
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.NONE);
    private @Nullable VirtualFlow<?> flow;

    InView(ListView<?> list) {
        this.list = list;
        list.skinProperty().subscribe(this::follow);
        list.heightProperty().subscribe(this::update);
        list.fixedCellSizeProperty().subscribe(this::update);
    }

    private void follow() {
        Node found = list.lookup(".virtual-flow");
        if (found instanceof VirtualFlow<?> next) {
            flow = next;
            next.positionProperty().subscribe(this::update);
        }
    }

    /** Looks again; to be called when there are other rows. */
    void update() {
        if (flow != null && list.getFixedCellSize() > 0) {
            span.set(Span.at(flow.getPosition(), list.getItems().size(), room()));
        }
    }

    private double room() {
        return list.getHeight() / list.getFixedCellSize();
    }

    ReadOnlyObjectProperty<Span> span() {
        return span.getReadOnlyProperty();
    }

    /** Shows this row in the middle, as far as there are rows around it. */
    void center(int row) {
        double hidden = list.getItems().size() - room();
        if (flow != null && hidden > 0) {
            flow.setPosition(Math.clamp((row + 0.5 - room() / 2) / hidden, 0, 1));
        }
    }
}
