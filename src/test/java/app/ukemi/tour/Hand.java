package app.ukemi.tour;

import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.InSight;
import app.ukemi.ui.journal.JournalLine;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a user does at a window. Each deed is over when the window shows what came of it. */
abstract class Hand {
    private static final KeyCode SHORTCUT =
            System.getProperty("os.name", "").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;

    /** The window that is worked at. */
    abstract Stage stage();

    /** Whether there is such a node, and it and all round it are shown. */
    boolean shows(String query) {
        return !all(query).isEmpty();
    }

    /** The first node of the kind that is shown: in the question that stands on top, where there is one. */
    <T extends Node> T node(String query) {
        return this.<T>all(query).stream().findFirst().orElseThrow(() -> new NoSuchElementException(query));
    }

    /** The last node of the kind that is shown: what was added a moment ago. */
    <T extends Node> T last(String query) {
        return this.<T>all(query).reversed().stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(query));
    }

    /** Every node of the kind that is shown, from the first to the last. */
    @SuppressWarnings("unchecked")
    <T extends Node> List<T> all(String query) {
        return Screen.ask(() -> front().lookupAll(query).stream()
                .filter(Hand::isShown)
                .map(node -> (T) node)
                .toList());
    }

    private Node front() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .reduce((_, last) -> last)
                .map(window -> window.getScene().getRoot())
                .orElseThrow();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    /** Presses a button, a link, a choice or a tick box, having scrolled to it. */
    void press(String query) {
        press((ButtonBase) node(query));
    }

    void press(ButtonBase button) {
        see(button);
        // A question that opens keeps whoever opened it until it is answered.
        Platform.runLater(button::fire);
        seen();
    }

    /** Puts the keyboard into a control and types there, letter by letter, behind what stands there. */
    void write(String query, String text) {
        write(node(query), text);
    }

    void write(Node field, String text) {
        see(field);
        Screen.run(() -> {
            Focus.first(field);
            push(KeyCode.END);
        });
        type(text);
    }

    /** Writes in place of what stands there. */
    void rewrite(String query, String text) {
        Node field = node(query);
        see(field);
        Screen.run(() -> {
            Focus.first(field);
            push(SHORTCUT, KeyCode.A);
        });
        type(text);
    }

    /** Types where the keyboard is. */
    void type(String text) {
        Scene scene = stage().getScene();
        Screen.run(() -> text.chars().forEach(letter -> {
            String typed = Character.toString(letter);
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
        }));
        seen();
    }

    /** Takes one of the answers in a list by its place. */
    void choose(String query, int place) {
        Node list = node(query);
        see(list);
        Screen.run(() -> {
            if (list instanceof ComboBox<?> box) {
                box.getSelectionModel().select(place);
            } else if (list instanceof MenuButton menu) {
                menu.show();
                menu.getItems().get(place).fire();
                menu.hide();
            }
        });
        seen();
    }

    /** Presses a key of the menu: Ctrl and the key, or Cmd on a Mac. */
    void shortcut(KeyCode code) {
        keys(SHORTCUT, code);
    }

    /** Presses keys together, as Ctrl and N, wherever the keyboard is. */
    void keys(KeyCode... together) {
        // As with a button: a question that opens keeps the key until it is answered.
        Platform.runLater(() -> push(together));
        seen();
    }

    private static void push(KeyCode... together) {
        var robot = new Robot();
        List<KeyCode> down = List.of(together);
        down.forEach(robot::keyPress);
        down.reversed().forEach(robot::keyRelease);
    }

    /** Opens the mistake of this title from the list that is shown. */
    void open(String title) {
        ListView<JournalLine> list = node("#list");
        select(Screen.ask(() -> IntStream.range(0, list.getItems().size())
                .filter(row -> list.getItems().get(row).summary().title().equals(title))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(title))));
        keys(KeyCode.ENTER);
    }

    /** Puts the keyboard into a row of the list that is shown; the first one is 0. */
    void select(int row) {
        ListView<?> list = node("#list");
        Screen.run(() -> {
            list.scrollTo(row);
            list.getSelectionModel().clearAndSelect(row);
            list.requestFocus();
        });
        settle();
    }

    /** Scrolls just as far as it takes to see the first node of the kind. */
    void see(String query) {
        see(node(query));
    }

    private void see(Node node) {
        // What came in sight may have rows above it that are made only now.
        while (Screen.ask(() -> scrolled(node))) {
            seen();
        }
    }

    private static boolean scrolled(Node node) {
        double before = place(node);
        InSight.bring(node);
        return Math.abs(place(node) - before) > 1 && node.getLayoutBounds().getHeight() > 0;
    }

    private static double place(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /** Waits until what was done is painted. */
    private void seen() {
        Screen.frame(stage());
    }

    /** Waits until nothing more comes of what was done: rows of a list are made in the frame after the list. */
    void settle() {
        Screen.frame(stage());
        Screen.frame(stage());
        Screen.frame(stage());
    }
}
