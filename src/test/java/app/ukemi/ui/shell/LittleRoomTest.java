package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** In a window of 1024 by 640 with the text at 150 %, every word of the program is read whole, in every room. */
class LittleRoomTest {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;
    private static final int LARGE = 150;
    /** The line of a mistake that was worked through. */
    private static final int MANY_ROWS = 9;
    /** The user's own words, which are told whole elsewhere; and numbers that stand for the names of the steps. */
    private static final Set<String> MAY_BE_SHORT = Set.of("admission", "history-title", "step-button");

    @TempDir private Path folder;
    private ShellWindow window;

    private void sample(String language) throws Exception {
        window = ShellWindow.ofSample(folder, Locale.forLanguageTag(language));
        window.robot.interact(() -> {
            window.preferences().textSize().set(LARGE);
            stage().setWidth(WIDTH);
            stage().setHeight(HEIGHT);
        });
    }

    @AfterEach
    void close() {
        window.robot.interact(window.shell()::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void each_word_is_read_and_each_form_begins_in_sight(String language) throws Exception {
        sample(language);
        for (String way : List.of("#navTimeline", "#navFollowThrough", "#navTrash", "#navSettings", "#navJournal")) {
            window.fire(way);
            assertThatAllIsRead(way);
        }
        assertThatNothingLiesOverTheSteps();
        theMistake();
        for (String step : List.of("OWN", "GUIDE", "LEARN", "FIX", "EXAMPLE", "DISCLOSE")) {
            window.fire("#step-" + step);
            assertThatAllIsRead(step);
            assertThatTheKeyboardIsInSight(step);
        }
        for (String menu : List.of("menuHistory", "menuPlan", "menuTags", "menuFind")) {
            window.menu(menu);
            assertThatAllIsRead(menu);
            leave();
        }
    }

    /** Back to the mistake, from its history and its plan. */
    private void leave() {
        if (window.shows("#room #back")) {
            window.key("#room #back", KeyCode.ESCAPE);
        }
    }

    @Test
    void all_six_steps_are_in_sight_in_a_window_of_any_width() throws Exception {
        sample("en-GB");
        theMistake();
        Node last = window.node("#step-DISCLOSE");
        for (int width = 800; width < 1_240; width += 40) {
            int wide = width;
            window.robot.interact(() -> stage().setWidth(wide));
            window.robot.interact(() -> last.getScene().getRoot().layout());
            assertThat(inScene(last).getMaxX()).as("%s wide", wide).isLessThanOrEqualTo(last.getScene().getWidth());
        }
    }

    private Window stage() {
        return window.node("#window").getScene().getWindow();
    }

    private void theMistake() {
        ListView<?> list = window.node("#list");
        window.robot.interact(() -> list.getSelectionModel().select(MANY_ROWS));
        window.key("#list", KeyCode.ENTER);
        window.robot.interact(() -> window.<TextField>node("#title").appendText("."));
    }

    private void assertThatNothingLiesOverTheSteps() {
        assertThat(window.<Node>node("#list").lookupAll(".line")).isNotEmpty().allSatisfy(line -> assertThat(
                        inScene(line.lookup(".line-steps")).getMaxX())
                .isLessThanOrEqualTo(inScene(line.lookup(".pace-flag")).getMinX()));
    }

    private void assertThatTheKeyboardIsInSight(String where) {
        Bounds page = inScene(window.node(".page"));
        Node field = window.node("#window").getScene().getFocusOwner();
        assertThat(page.contains(inScene(field))).as(where).isTrue();
    }

    private void assertThatAllIsRead(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = window.node("#window").getScene();
        List<Labeled> words = shown(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .toList();
        assertThat(words).as(where).isNotEmpty().allSatisfy(each -> {
            if (each.getStyleClass().stream().noneMatch(MAY_BE_SHORT::contains)) {
                assertThat(read(each)).isEqualTo(letters(each.getText()));
            }
            assertThat(inScene(each).getMaxX()).isLessThanOrEqualTo(scene.getWidth());
        });
    }

    private static String read(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text ? letters(text.getText()) : letters(labeled.getText());
    }

    /** Without where lines are broken, and the mark of a key. */
    private static String letters(String text) {
        return text == null ? "" : text.replaceAll("[\\s_]", "");
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Stream<Node> shown(Node node) {
        boolean usersWords = node instanceof ListCell<?> || node instanceof MenuButton;
        if (usersWords || !node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(LittleRoomTest::shown)
                : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }
}
