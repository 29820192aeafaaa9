package app.ukemi.ui.control.text;

import java.util.ArrayList;
import java.util.List;

/** A text as pieces. Offsets count chars from its start, line breaks included. There is always one piece. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>(List.of(new Piece("", false)));
    private int length;
    /** Where was looked last: the next look is seldom far from it. */
    private int near;
    private int nearStart;
    /** What stands before and after the piece that is written in: a key copies the text once, and no more. */
    private int framed = -1;
    private String before = "";
    private String after = "";

    /** A piece, and a column in it. */
    record Place(int index, int column) {}

    int length() {
        return length;
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    /** The offset at which a piece begins. */
    int start(int index) {
        while (near < index) {
            nearStart += pieces.get(near).span();
            near++;
        }
        while (near > index) {
            near--;
            nearStart -= pieces.get(near).span();
        }
        return nearStart;
    }

    /** Where an offset is. Between two pieces of a paragraph it is at the start of the second. */
    Place find(int offset) {
        int index = near;
        while (index > 0 && start(index) > offset) {
            index--;
        }
        while (index < pieces.size() - 1 && offset >= start(index) + pieces.get(index).span()) {
            index++;
        }
        return new Place(index, offset - start(index));
    }

    String text() {
        if (framed < 0) {
            framed = near;
            int start = start(near);
            before = slice(0, start);
            after = slice(start + pieces.get(framed).span(), length);
        }
        Piece piece = pieces.get(framed);
        return before + piece.text() + (piece.closing() ? "\n" : "") + after;
    }

    String slice(int from, int to) {
        var slice = new StringBuilder(to - from);
        int index = find(from).index();
        int start = start(index);
        while (start < to) {
            Piece piece = pieces.get(index);
            String text = piece.text();
            slice.append(text, Math.clamp(from - start, 0, text.length()), Math.clamp(to - start, 0, text.length()));
            int end = start + piece.span();
            if (piece.closing() && from < end && to >= end) {
                slice.append('\n');
            }
            start = end;
            index++;
        }
        return slice.toString();
    }

    void replace(int from, int to, String with) {
        Place first = find(from);
        Place last = find(to);
        String text = pieces.get(first.index()).text().substring(0, first.column())
                + with
                + pieces.get(last.index()).text().substring(last.column());
        put(first.index(), last.index(), text);
        length += with.length() - (to - from);
    }

    /** Puts a text in place of some pieces; what became short of a long paragraph joins its neighbours. */
    private void put(int first, int last, String text) {
        int from = first;
        int to = last;
        String joined = text;
        if (from > 0 && !pieces.get(from - 1).closing() && fit(pieces.get(from - 1), joined)) {
            from--;
            joined = pieces.get(from).text() + joined;
        }
        if (to + 1 < pieces.size() && !pieces.get(to).closing() && fit(pieces.get(to + 1), joined)) {
            to++;
            joined = joined + pieces.get(to).text();
        }
        start(from);
        List<Piece> cut = Cuts.of(joined, pieces.get(to).closing());
        List<Piece> old = pieces.subList(from, to + 1);
        if (old.size() == 1 && cut.size() == 1) {
            old.set(0, cut.getFirst());
            framed = framed == from ? framed : -1;
        } else {
            framed = -1;
            old.clear();
            pieces.addAll(from, cut);
        }
    }

    private static boolean fit(Piece piece, String text) {
        return piece.text().length() + text.length() <= Cuts.GOAL;
    }
}
