package app.ukemi.tour;

import app.ukemi.domain.Step;
import com.sun.prism.GraphicsPipeline;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** A leader who leafs through the journal for hours, and what is left of that in memory. */
final class Soak {
    /** At every tenth mistake a row is taken out, and the plan is looked at, and the timeline after it. */
    private static final int MORE_AT = 10;

    /** Longer than a way back is offered, and than what is typed waits to be saved. */
    private static final Duration A_WHILE = Duration.ofSeconds(11);

    /** Two looks at the heap that differ by less have found the same. */
    private static final long STEADY = 32 * 1024;

    private static final int MOST_LOOKS = 12;

    private final Tour tour;
    private final List<WeakReference<Node>> rooms = new ArrayList<>();
    private int opened;
    private int timelines;
    private int previews;

    Soak(Tour tour) {
        this.tour = tour;
    }

    /** Opens so many mistakes, one row of the list after the other. */
    void open(int mistakes) {
        for (int i = 0; i < mistakes; i++) {
            boolean more = opened % MORE_AT == MORE_AT - 1;
            openOne(more);
            opened++;
            if (more) {
                looksAtTheTimeline();
            }
        }
    }

    private void openOne(boolean more) {
        ListView<?> list = tour.node("#list");
        tour.select(opened % Screen.ask(() -> list.getItems().size()));
        note();
        tour.keys(KeyCode.ENTER);
        note();
        for (Step step : Step.values()) {
            tour.press("#step-" + step);
            noteStep();
            if (more && tour.shows(".remove-row")) {
                tour.press(".remove-row");
            }
        }
        if (more) {
            looksAtThePlan();
        }
        tour.press("#back");
        Screen.run(() -> tour.background.advance(more ? A_WHILE : Duration.ofSeconds(1)));
    }

    private void looksAtThePlan() {
        tour.shortcut(KeyCode.P);
        tour.pass(Duration.ofSeconds(1));
        note();
        tour.press("#back");
        note();
        previews++;
    }

    private void looksAtTheTimeline() {
        tour.press("#navTimeline");
        tour.settle();
        note();
        tour.press("#navJournal");
        timelines++;
    }

    /** Remembers the room that is shown, in a way that does not keep it. */
    private void note() {
        StackPane place = tour.node("#room");
        rooms.add(new WeakReference<>(Screen.ask(() -> place.getChildren().getFirst())));
    }

    /** The same for the page of a step. */
    private void noteStep() {
        StackPane place = tour.node("#place");
        rooms.add(new WeakReference<>(Screen.ask(() -> place.getChildren().getFirst())));
    }

    /** How much is in use once all that can be let go is. */
    long heap() {
        long before = Long.MAX_VALUE;
        long now = look();
        for (int i = 0; i < MOST_LOOKS && Math.abs(before - now) > STEADY; i++) {
            before = now;
            now = look();
        }
        return now;
    }

    /** What is let go in one round may hold what is let go in the next, on the screen's side too. */
    private long look() {
        tour.settle();
        var fresh = new WeakReference<>(new Object());
        while (fresh.get() != null) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - textures();
    }

    /** What JavaFX keeps to paint from, up to a bound of its own; on a real screen that lies in the graphics card. */
    private static long textures() {
        return GraphicsPipeline.getDefaultResourceFactory().getTextureResourcePool().managed();
    }

    /** How many rooms and pages that were left are still there, without the one that is shown. */
    long alive() {
        StackPane place = tour.node("#room");
        Node shown = Screen.ask(() -> place.getChildren().getFirst());
        return rooms.stream()
                .map(WeakReference::get)
                .filter(room -> room != null && room != shown)
                .distinct()
                .count();
    }

    /** Which ones. */
    String whoIsAlive() {
        return rooms.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .map(Node::toString)
                .collect(Collectors.joining(", "));
    }

    String did() {
        return "%d mistakes, %d timelines, %d previews".formatted(opened, timelines, previews);
    }
}
