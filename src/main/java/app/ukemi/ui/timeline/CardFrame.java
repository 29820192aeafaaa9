package app.ukemi.ui.timeline;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A frame with round corners, made of four sides and four corners. One border round a large card costs a screen more
 * than all that moves inside of the card, since a curve is worked out over the whole of it whenever a row moves.
 */
final class CardFrame extends Region {
    private static final double CORNER = 6;
    private static final List<String> CORNERS = List.of("top-left", "top-right", "bottom-right", "bottom-left");

    private final List<Region> corners = CORNERS.stream().map(name -> part("card-corner", name)).toList();
    private final List<Region> sides = CORNERS.stream().map(_ -> part("card-side", "side")).toList();

    private CardFrame() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(corners);
        getChildren().addAll(sides);
    }

    /** Puts a frame round a card, above all that the card has. */
    static void round(VBox card) {
        var frame = new CardFrame();
        card.getChildren().add(frame);
        card.layoutBoundsProperty()
                .subscribe(bounds -> frame.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }

    private static Region part(String... styles) {
        var part = new Region();
        part.getStyleClass().addAll(styles);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - CORNER;
        double bottom = getHeight() - CORNER;
        corners.get(0).resizeRelocate(0, 0, CORNER, CORNER);
        corners.get(1).resizeRelocate(right, 0, CORNER, CORNER);
        corners.get(2).resizeRelocate(right, bottom, CORNER, CORNER);
        corners.get(3).resizeRelocate(0, bottom, CORNER, CORNER);
        sides.get(0).resizeRelocate(CORNER, 0, right - CORNER, 1);
        sides.get(1).resizeRelocate(getWidth() - 1, CORNER, 1, bottom - CORNER);
        sides.get(2).resizeRelocate(CORNER, getHeight() - 1, right - CORNER, 1);
        sides.get(3).resizeRelocate(0, CORNER, 1, bottom - CORNER);
    }
}
