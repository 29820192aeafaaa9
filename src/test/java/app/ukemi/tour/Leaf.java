package app.ukemi.tour;

import java.util.function.IntConsumer;
import javafx.scene.control.ScrollPane;

/** Leafs through a page that is longer than the window. */
final class Leaf {
    /** A page that does not end is no page. */
    private static final int MOST = 30;

    private Leaf() {}

    /** Calls for each windowful, from the first to the last, or for the one that is seen now. */
    static void through(Hand hand, boolean whole, IntConsumer each) {
        if (!whole) {
            each.accept(1);
            return;
        }
        ScrollPane page = hand.node(".page");
        double before = page.getVvalue();
        scroll(hand, page, 0);
        each.accept(1);
        for (int number = 2; page.getVvalue() < 1 && hidden(page) > 1 && number < MOST; number++) {
            scroll(hand, page, Math.min(1, page.getVvalue() + seen(page) * 0.9 / hidden(page)));
            each.accept(number);
        }
        scroll(hand, page, before);
    }

    private static double seen(ScrollPane page) {
        return page.getViewportBounds().getHeight();
    }

    private static double hidden(ScrollPane page) {
        return page.getContent().getLayoutBounds().getHeight() - seen(page);
    }

    private static void scroll(Hand hand, ScrollPane page, double place) {
        Screen.run(() -> page.setVvalue(place));
        hand.settle();
    }
}
