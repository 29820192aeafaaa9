package app.ukemi.tour;

import app.ukemi.ui.control.InSight;
import app.ukemi.ui.journal.JournalLine;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does at a window. Each deed is over when the window shows what came of it. */
abstract class Hand {
    final FxRobot robot = new FxRobot();

    /** The window that is worked at. */
    abstract Stage stage();

    /** Whether there is such a node, and it and all round it are shown. */
    boolean shows(String query) {
        return onScreen(() -> robot.from(front()).lookup(query).match(Hand::isShown).tryQuery().isPresent());
    }

    /** The first node of the kind that is shown: in the question that stands on top, where there is one. */
    <T extends Node> T node(String query) {
        return onScreen(() -> robot.from(front()).lookup(query).match(Hand::isShown).query());
    }

    private Node front() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .reduce((_, last) -> last)
                .map(window -> window.getScene().getRoot())
                .orElseThrow();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** Presses a button, a link, a choice or a tick box, having scrolled to it. */
    void press(String query) {
        ButtonBase button = node(query);
        see(button);
        // A question that opens keeps whoever opened it until it is answered.
        Platform.runLater(button::fire);
        settle();
    }

    /** Puts the keyboard into a control and types there, letter by letter. */
    void write(String query, String text) {
        Node field = node(query);
        see(field);
        robot.interact(() -> {
            field.requestFocus();
            text.chars().forEach(letter -> typed(field, Character.toString(letter)));
        });
        settle();
    }

    private static void typed(Node field, String letter) {
        Node owner = field.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? field : owner,
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Presses keys together, as Ctrl and N, wherever the keyboard is. */
    void keys(KeyCode... together) {
        robot.push(together);
        settle();
    }

    /** Opens the mistake of this title from the list that is shown. */
    void open(String title) {
        ListView<JournalLine> list = node("#list");
        robot.interact(() -> {
            JournalLine line = list.getItems().stream()
                    .filter(each -> each.summary().title().equals(title))
                    .findFirst()
                    .orElseThrow();
            list.getSelectionModel().select(line);
            list.scrollTo(line);
            Event.fireEvent(
                    list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        settle();
    }

    /** Scrolls just as far as it takes to see the first node of the kind. */
    void see(String query) {
        see(node(query));
    }

    private void see(Node node) {
        // What was just added has no place until the page has been laid out.
        for (int round = 0; round < 2; round++) {
            robot.interact(() -> InSight.bring(node));
            settle();
        }
    }

    /** Waits until the window has been painted with all that was asked for: rows are made in the frame after. */
    void settle() {
        for (int frame = 0; frame < 3; frame++) {
            WaitForAsyncUtils.waitForFxEvents();
            nextFrame();
        }
    }

    private void nextFrame() {
        var painted = new CountDownLatch(1);
        robot.interact(() -> {
            Scene scene = stage().getScene();
            if (stage().isShowing()) {
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        painted.countDown();
                    }
                });
                Platform.requestNextPulse();
            } else {
                painted.countDown();
            }
        });
        try {
            if (!painted.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The window was not painted for half a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    <T> T onScreen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, look);
    }
}
