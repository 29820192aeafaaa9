package app.ukemi.ui.shell;

import app.ukemi.background.Inline;
import app.ukemi.background.Lane;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.FileProperties;
import app.ukemi.journal.Journal;
import app.ukemi.journal.Journals;
import app.ukemi.journal.Places;
import app.ukemi.journal.TestJournals;
import app.ukemi.ui.QuickRobot;
import app.ukemi.ui.TestStage;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.journal.JournalLine;
import app.ukemi.ui.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window with a real journal; work is done at once and the clock is moved by hand. */
final class ShellWindow {
    final Inline background = new Inline(Mistakes.NOON);
    final FxRobot robot = new QuickRobot();
    private final Path folder;
    private final Stage stage;
    private final Preferences preferences;
    private final MainWindow main;

    /**
     * Shows the welcome, or the journal that is in the folder already.
     *
     * @param busy lanes on which work waits from the start
     */
    ShellWindow(Path folder, Locale locale, Lane... busy) throws TimeoutException {
        this.folder = folder;
        List.of(busy).forEach(background::hold);
        stage = TestStage.alone();
        var journals = new Journals(Places.in(folder), new Ids(background.clock(), new Random(3)), background.clock());
        preferences = new Preferences(FileProperties.in(folder.resolve("settings.properties")));
        main = new MainWindow(
                stage, preferences, new Looks(preferences), journals,
                () -> TestUi.with(background, preferences.locale(locale)));
        robot.interact(() -> main.show(Optional.empty()));
        // The window gets the keyboard in its own time.
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** With the sample in it. */
    static ShellWindow ofSample(Path folder, Locale locale) throws TimeoutException {
        var window = new ShellWindow(folder, locale);
        window.robot.interact(window.shell()::openSample);
        return window;
    }

    /** What leads from the side bar to each room but the search. */
    static List<String> rooms() {
        return List.of("#navJournal", "#navTimeline", "#navFollowThrough", "#navTrash", "#navSettings");
    }

    Path file() {
        return folder.resolve("journal.ukemi");
    }

    /** Opens a journal that holds these mistakes. */
    ShellWindow with(Mistake... mistakes) throws TroubleException {
        try (Journal journal = TestJournals.open(file(), background.clock())) {
            for (Mistake mistake : mistakes) {
                journal.save(mistake);
            }
        }
        robot.interact(() -> main.shell().open(file()));
        return this;
    }

    /** Opens a new journal that holds these mistakes, in place of the one before. */
    void anew(Mistake... mistakes) throws TroubleException, IOException {
        robot.interact(main.shell()::close);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("journal.")).toList()) {
                Files.delete(file);
            }
        }
        with(mistakes);
    }

    OpenJournal open() {
        return Objects.requireNonNull(main.shell().open().get());
    }

    Shell shell() {
        return main.shell();
    }

    /** What the user has chosen for every journal. */
    Preferences preferences() {
        return preferences;
    }

    /** As small as the window may be, with large letters. */
    void narrowest() {
        robot.interact(() -> {
            preferences.textSize().set(150);
            stage.setWidth(WindowPlace.LEAST_WIDTH);
            stage.setHeight(WindowPlace.LEAST_HEIGHT);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A second start hands over the journal that it was called with. */
    void secondStart(Path file) {
        robot.interact(() -> main.comeForward(Optional.of(file)));
    }

    /** An error comes up that nobody caught. */
    void tell(Throwable error) {
        main.tell(error);
    }

    <T extends Node> T node(String query) {
        return robot.from(stage.getScene().getRoot()).lookup(query).query();
    }

    /** Where a node is in the window. */
    Bounds place(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = node(query);
        return node.localToScene(node.getLayoutBounds());
    }

    boolean shows(String query) {
        return robot.from(stage.getScene().getRoot()).lookup(query).match(Node::isVisible).tryQuery().isPresent();
    }

    /** Presses a button, wherever it is. */
    void fire(String query) {
        robot.interact(() -> ((ButtonBase) node(query)).fire());
    }

    /** Chooses an item of the menu, by its id. */
    void menu(String id) {
        MenuBar bar = node("#menu");
        MenuItem item = bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(item::fire);
    }

    /** Presses a key in a control, without the way of the mouse. */
    void key(String query, KeyCode code) {
        robot.interact(() -> Event.fireEvent(
                node(query), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    /** Types letters where the keyboard is. */
    void type(String letters) {
        robot.interact(() -> letters.chars().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(
                Objects.requireNonNull(stage.getScene().getFocusOwner()),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** The titles in the list that is shown: of the journal or of the trash. */
    List<String> titles() {
        ListView<JournalLine> list = node("#list");
        return list.getItems().stream().map(line -> line.summary().title()).toList();
    }

    /** Does something after which a question may stand on the screen. */
    void later(Runnable work) {
        Platform.runLater(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks the window to close, as the user does; a question may stand on the screen afterwards. */
    void close() {
        later(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    boolean isClosed() {
        return !stage.isShowing();
    }

    /** The question on the screen. */
    DialogPane question() {
        return (DialogPane) robot.listTargetWindows().getLast().getScene().getRoot();
    }

    /** All that the question on the screen says. */
    String dialogWords() {
        Window question = robot.listTargetWindows().getLast();
        return robot.from(question.getScene().getRoot()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining(" "));
    }

    /** Gives this answer to the question on the screen. */
    void answer(String words) {
        Window question = robot.listTargetWindows().getLast();
        ButtonBase button = robot.from(question.getScene().getRoot())
                .lookup((Node node) -> node instanceof ButtonBase each && each.getText().equals(words))
                .query();
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
