package app.ukemi.ui.control.text;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;

/** The lines in sight. Those of pieces that did not change are kept, the others are used again. */
final class Lines extends Group {
    private final Pieces pieces;
    private final Scroll scroll;
    private final Ruler ruler;
    private final List<Line> shown = new ArrayList<>();

    Lines(Pieces pieces, Scroll scroll, Ruler ruler) {
        this.pieces = pieces;
        this.scroll = scroll;
        this.ruler = ruler;
        setManaged(false);
    }

    /**
     * Fills a height with lines, from where the page is scrolled to; scrolls back where the text ends before.
     *
     * @return how far it scrolled back, as a negative number
     */
    double fill(double height) {
        double end = place(height);
        if (end >= height || scroll.isAtStart()) {
            return 0;
        }
        double back = scroll.by(end - height);
        place(height);
        return back;
    }

    private double place(double height) {
        Map<Piece, Line> kept = new HashMap<>();
        shown.forEach(line -> kept.put(line.piece(), line));
        Deque<Line> free = free();
        shown.clear();
        double y = -scroll.hidden();
        int start = pieces.start(scroll.top());
        for (int i = scroll.top(); i < pieces.size() && (y < height || shown.isEmpty()); i++) {
            Piece piece = pieces.get(i);
            Line line = take(piece, kept, free);
            double high = line.place(start, y, ruler.width());
            ruler.measured(piece, high);
            shown.add(line);
            start += piece.span();
            y += high;
        }
        getChildren().removeAll(free);
        return y;
    }

    /** The lines whose pieces have gone out of sight, or were changed. */
    private Deque<Line> free() {
        Set<Piece> next = new HashSet<>();
        int end = Math.min(pieces.size(), scroll.top() + shown.size() + 1);
        for (int i = scroll.top(); i < end; i++) {
            next.add(pieces.get(i));
        }
        return shown.stream().filter(line -> !next.contains(line.piece())).collect(toCollection(ArrayDeque::new));
    }

    private Line take(Piece piece, Map<Piece, Line> kept, Deque<Line> free) {
        Line line = kept.remove(piece);
        if (line == null) {
            line = free.isEmpty() ? added() : free.pop();
            kept.remove(line.piece());
        }
        line.show(piece);
        return line;
    }

    private Line added() {
        var line = new Line();
        getChildren().add(line);
        line.applyCss();
        return line;
    }

    List<Line> shown() {
        return shown;
    }

    /** The line that shows an offset; before the letter after it, or behind the one before. */
    Optional<Line> at(int offset, boolean leading) {
        return shown.stream()
                .filter(line -> line.holds(offset) && (leading || offset > line.start()))
                .reduce((first, second) -> leading ? second : first);
    }

    /** The line at a height; the first or the last where there is none. */
    Line near(double y) {
        Line near = shown.getFirst();
        for (Line line : shown) {
            if (line.getLayoutY() <= y) {
                near = line;
            }
        }
        return near;
    }
}
