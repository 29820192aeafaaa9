package app.ukemi.ui.control.text;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;

/**
 * What a screen reader can ask of the text. Where it asks for lines it is given paragraphs: that is what one wants
 * to hear at a time.
 */
public final class Spoken {
    private final Manuscript manuscript;
    private final Page page;

    public Spoken(Manuscript manuscript, Page page) {
        this.manuscript = manuscript;
        this.page = page;
    }

    /** The answer, where it is one that the text has. */
    public Optional<Object> answer(AccessibleAttribute asked, Object... of) {
        Pieces pieces = manuscript.pieces();
        Selection selection = manuscript.selected();
        return Optional.ofNullable(
                switch (asked) {
                    case TEXT -> manuscript.text();
                    case CARET_OFFSET -> selection.caret();
                    case SELECTION_START -> selection.from();
                    case SELECTION_END -> selection.to();
                    case LINE_FOR_OFFSET -> pieces.find(number(of[0], manuscript.length())).index();
                    case LINE_START -> pieces.start(number(of[0], pieces.size() - 1));
                    case LINE_END -> end(pieces, number(of[0], pieces.size() - 1));
                    case OFFSET_AT_POINT -> offset((Point2D) of[0]);
                    case BOUNDS_FOR_RANGE -> new Bounds[] {
                        page.localToScreen(page.box(
                                number(of[0], manuscript.length()), number(of[1], manuscript.length()) + 1))
                    };
                    default -> null;
                });
    }

    private static int end(Pieces pieces, int index) {
        return pieces.start(index) + pieces.get(index).text().length();
    }

    private static int number(Object asked, int most) {
        return asked instanceof Integer number ? Math.clamp(number, 0, most) : 0;
    }

    private int offset(Point2D onScreen) {
        Point2D point = page.screenToLocal(onScreen);
        return point == null ? 0 : page.hit(point.getX(), point.getY()).caret();
    }
}
