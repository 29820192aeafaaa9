package app.ukemi;

import app.ukemi.background.Background;
import app.ukemi.domain.Step;
import app.ukemi.ui.control.text.Keys;
import app.ukemi.ui.shell.Shell;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Goes the usual way through the window by itself, once, when the program is packed: what is loaded meanwhile goes into
 * the cache that later starts begin from. Each start takes all of that cache. So what sets and prints a page is left
 * out: with it the first plan of a session was there after 1.1 instead of 1.4 seconds, and every start took 13 MB more.
 * Such a cache is good for the very modules that it was made with, so whoever rehearses has to be one of them. It
 * writes into the usual journal, and is to be given folders of its own.
 */
final class Rehearsal {
    private static final String ASKED = "ukemi.rehearsal";
    private static final String WHOLE = "whole";
    private static final Duration BEAT = Duration.ofMillis(150);
    /** In beats: so many of them a screen is looked at before its keys are taken, and so many it may take to come. */
    private static final int PAINTED = 5;
    private static final int PATIENCE = 600;

    private final Stage stage;
    private final Shell shell;
    private final Deque<Deed> deeds = new ArrayDeque<>();
    private int seen;
    private int waited;

    /** What is done as soon as a node is shown. */
    private record Deed(String at, Consumer<Node> deed) {}

    private Rehearsal(Stage stage, Shell shell) {
        this.stage = stage;
        this.shell = shell;
    }

    /** Begins where the property {@value #ASKED} asks for it; goes everywhere where that is {@value #WHOLE}. */
    static void ifAsked(Stage stage, Shell shell, Background background) {
        String how = System.getProperty(ASKED);
        if (how != null) {
            SystemClasses.load();
            var rehearsal = new Rehearsal(stage, shell);
            rehearsal.goUsualWay();
            if (how.equals(WHOLE)) {
                rehearsal.goEverywhere();
            }
            rehearsal.end();
            background.every(BEAT, rehearsal::beat);
        }
    }

    private void goUsualWay() {
        if (shell.isOpening()) {
            type(stage.getScene().getRoot(), "Slipped");
        } else {
            at("#startWriting", _ -> shell.openUsual());
            at("#sentence", sentence -> type(sentence, "Slipped"));
        }
        at("#sentence", sentence -> sentence.fireEvent(new ActionEvent()));
        at("#account", account -> type(account, "On Friday."));
        at("#admission", admission -> type(admission, "I did not ask."));
        press("#navTimeline");
        press("#navJournal");
        press("#add");
    }

    private void goEverywhere() {
        at("#window", _ -> shell.openSample());
        at("#list", list -> ((ListView<?>) list).getSelectionModel().selectFirst());
        at("#list", list -> key(list, KeyEvent.KEY_PRESSED, "\r", KeyCode.ENTER));
        for (Step step : Step.values()) {
            press("#step-" + step);
        }
        at("#window", window -> key(window, KeyEvent.KEY_PRESSED, "", KeyCode.P));
        at("#page", _ -> {});
        for (String room : List.of("Timeline", "FollowThrough", "Search", "Settings", "Journal")) {
            press("#nav" + room);
        }
        at("#window", _ -> shell.openUsual());
    }

    private void end() {
        at("#window", _ -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void at(String query, Consumer<Node> deed) {
        deeds.add(new Deed(query, deed));
    }

    private void press(String query) {
        at(query, button -> ((ButtonBase) button).fire());
    }

    private static void type(Node field, String text) {
        field.requestFocus();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> key(field, KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
    }

    /** A letter, or without one a key of the menu: pressed with Ctrl, or with Cmd on a Mac. */
    private static void key(Node target, EventType<KeyEvent> kind, String letter, KeyCode code) {
        boolean menu = letter.isEmpty();
        Event.fireEvent(
                target, new KeyEvent(kind, letter, letter, code, false, menu && !Keys.MAC, false, menu && Keys.MAC));
    }

    private void beat() {
        Deed next = deeds.peek();
        if (next == null) {
            return;
        }
        Node node = shown(next.at());
        seen = node == null ? 0 : seen + 1;
        waited++;
        if (node != null && seen > PAINTED) {
            waited = 0;
            seen = 0;
            deeds.remove();
            next.deed().accept(node);
        } else if (waited > PATIENCE) {
            System.err.println("The rehearsal waits in vain for " + next.at());
            System.exit(1);
        }
    }

    /** Dressed as well: a control without its skin takes no key, and beats that piled up say nothing of the time. */
    private @Nullable Node shown(String query) {
        return stage.getScene().getRoot().lookupAll(query).stream()
                .filter(node -> !(node instanceof Control control) || control.getSkin() != null)
                .filter(node -> Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible))
                .findFirst()
                .orElse(null);
    }
}
