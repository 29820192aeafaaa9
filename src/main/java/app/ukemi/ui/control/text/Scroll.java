package app.ukemi.ui.control.text;

/** How far the page is scrolled: the first piece in sight, and how much of it is above the edge, in pixels. */
final class Scroll {
    private final Pieces pieces;
    private final Ruler ruler;
    private int top;
    private double hidden;

    Scroll(Pieces pieces, Ruler ruler) {
        this.pieces = pieces;
        this.ruler = ruler;
    }

    int top() {
        top = Math.min(top, pieces.size() - 1);
        return top;
    }

    double hidden() {
        return hidden;
    }

    boolean isAtStart() {
        return top() == 0 && hidden <= 0;
    }

    void to(int piece) {
        top = piece;
        hidden = 0;
    }

    /**
     * Scrolls; down where the pixels are positive. Stops at the start; the page itself stops at the end.
     *
     * @return how far it could scroll
     */
    double by(double pixels) {
        hidden += pixels;
        while (hidden < 0 && top() > 0) {
            top--;
            hidden += ruler.height(pieces.get(top));
        }
        while (top() < pieces.size() - 1 && hidden >= ruler.height(pieces.get(top))) {
            hidden -= ruler.height(pieces.get(top));
            top++;
        }
        double beyond = Math.min(0, hidden);
        hidden -= beyond;
        return pixels - beyond;
    }

    /** The height of all pieces; a guess where they were never in sight. */
    double all() {
        return upTo(pieces.size());
    }

    /** How much is above the edge; a guess as well. */
    double above() {
        return upTo(top()) + hidden;
    }

    /** Scrolls to where that much should be above the edge. */
    void toPosition(double pixels) {
        double rest = pixels;
        int piece = 0;
        while (piece < pieces.size() - 1 && rest >= ruler.guess(pieces.get(piece))) {
            rest -= ruler.guess(pieces.get(piece));
            piece++;
        }
        top = piece;
        hidden = Math.max(0, rest);
    }

    /** The true height of the text, or the limit where it is higher. */
    double height(double limit) {
        double height = 0;
        for (int i = 0; i < pieces.size() && height < limit; i++) {
            height += ruler.height(pieces.get(i));
        }
        return Math.min(height, limit);
    }

    private double upTo(int end) {
        double height = 0;
        for (int i = 0; i < end; i++) {
            height += ruler.guess(pieces.get(i));
        }
        return height;
    }
}
