package app.ukemi.ui.control.text;

import javafx.geometry.Bounds;

/** Moves the caret; what it passes is selected where that is wanted. */
final class Travel {
    private static final double FAR_RIGHT = 1e6;

    private final Manuscript manuscript;
    private final Page page;
    /** The column that up and down keep to, in pixels, through shorter lines; none where negative. */
    private double aim = -1;

    Travel(Manuscript manuscript, Page page) {
        this.manuscript = manuscript;
        this.page = page;
    }

    void to(int offset, boolean selecting) {
        aim = -1;
        go(new Selection(offset, offset, true), selecting);
    }

    void toStartOfLine(boolean selecting) {
        toEdge(-1, selecting);
    }

    void toEndOfLine(boolean selecting) {
        toEdge(FAR_RIGHT, selecting);
    }

    private void toEdge(double x, boolean selecting) {
        Bounds box = page.caretInSight();
        aim = -1;
        go(page.hit(x, box.getCenterY()), selecting);
    }

    void byLines(int lines, boolean selecting) {
        climb(lines * page.lineHeight(), selecting);
    }

    void byPages(int pages, boolean selecting) {
        climb(pages * Math.max(page.lineHeight(), page.getHeight() - page.lineHeight()), selecting);
    }

    private void climb(double pixels, boolean selecting) {
        Bounds box = page.caretInSight();
        double x = aim < 0 ? box.getMinX() : aim;
        double y = box.getCenterY() + pixels;
        double half = page.lineHeight() / 2;
        double out = y < half ? y - half : Math.max(0, y + half - page.getHeight());
        y -= page.scrollBy(out);
        go(page.hit(x, y), selecting);
        aim = x;
    }

    private void go(Selection target, boolean selecting) {
        int anchor = selecting ? manuscript.selected().anchor() : target.caret();
        manuscript.select(anchor, target.caret(), target.leading());
    }
}
