package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.ui.journal.JournalLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Who has no mouse, or does not see the screen: what the keyboard meets in each room of the sample journal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    /** The line of a mistake that was worked through. */
    private static final int MANY_ROWS = 9;

    private static final Set<AccessibleRole> ACTING = Set.of(
            AccessibleRole.BUTTON, AccessibleRole.CHECK_BOX, AccessibleRole.TOGGLE_BUTTON, AccessibleRole.COMBO_BOX);

    private ShellWindow window;

    @BeforeAll
    void the_sample(@TempDir Path folder) throws TimeoutException {
        window = ShellWindow.ofSample(folder, Locale.UK);
    }

    @AfterAll
    void the_sample_goes() {
        window.robot.interact(window.shell()::close);
    }

    @ParameterizedTest
    @MethodSource("app.ukemi.ui.shell.ShellWindow#rooms")
    void in_each_room_the_keyboard_begins_in_the_room_and_every_control_has_a_name(String way) {
        window.fire(way);
        assertThat(around(focused())).contains(window.node("#room"));
        assertThat(nameless()).isEmpty();
        assertThat(window.shows("#notice-sample")).isTrue();
    }

    @Test
    void a_line_of_the_journal_is_told_whole() {
        window.fire("#navJournal");
        JournalLine line = window.<ListView<JournalLine>>node("#list").getItems().get(1);
        assertThat(window.<Node>node("#list").lookupAll(".list-cell"))
                .extracting(Node::getAccessibleText)
                .anySatisfy(told -> assertThat(told).startsWith(line.summary().title()).contains("/6", "open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "GUIDE", "LEARN", "FIX", "EXAMPLE", "DISCLOSE"})
    void in_each_step_the_keyboard_begins_in_the_form_with_its_ring_and_every_control_has_a_name(String step) {
        theFirstMistake();
        window.fire("#step-" + step);
        assertThat(around(focused())).contains(window.node(".page"));
        assertThat(focused().isFocusVisible()).isTrue();
        assertThat(window.shows("#notice-sample")).isTrue();
        assertThat(nameless()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "GUIDE", "LEARN", "FIX", "EXAMPLE", "DISCLOSE"})
    void no_two_buttons_or_boxes_of_a_step_are_called_the_same(String step) {
        theMistake(MANY_ROWS);
        window.fire("#step-" + step);
        window.robot.interact(() -> {});
        assertThat(reachable(window.node(".page")).filter(node -> ACTING.contains(node.getAccessibleRole())))
                .extracting(KeyboardTest::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"menuPlan", "menuHistory"})
    void what_the_menu_shows_of_a_mistake_has_a_name_for_every_control(String menu) {
        theFirstMistake();
        window.menu(menu);
        assertThat(around(focused())).contains(window.node("#room"));
        assertThat(nameless()).isEmpty();
    }

    @Test
    void each_menu_has_a_letter_of_its_own() {
        List<Menu> menus = ((MenuBar) window.node(".menu-bar")).getMenus();
        assertThat(menus).allMatch(menu -> menu.getText().contains("_"));
        assertThat(menus.stream().map(menu -> menu.getText().charAt(menu.getText().indexOf('_') + 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_language_is_taken_when_its_list_closes_and_not_on_the_way_there() {
        window.fire("#navSettings");
        ComboBox<String> languages = window.node("#language");
        window.key("#language", KeyCode.DOWN);
        assertThat(languages.isShowing()).isTrue();
        window.robot.interact(() -> languages.setValue("de"));
        assertThat(window.preferences().language().get()).isEmpty();
        window.robot.interact(languages::hide);
        assertThat(window.preferences().language().get()).isEqualTo("de");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.<Button>node("#navSettings").getText()).isEqualTo("Einstellungen");
        assertThat(window.shows("#language")).isTrue();
        choose("");
        assertThat(window.<Button>node("#navSettings").getText()).isEqualTo("Settings");
    }

    private void choose(String language) {
        ComboBox<String> languages = window.node("#language");
        window.robot.interact(languages::show);
        window.robot.interact(() -> languages.setValue(language));
        window.robot.interact(languages::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void what_cannot_be_read_of_the_limits_is_told_with_the_name_of_the_field() {
        window.fire("#navSettings");
        TextField prompt = window.node("#prompt");
        window.robot.interact(() -> {
            prompt.setText("a day");
            prompt.fireEvent(new ActionEvent());
        });
        assertThat(prompt.getAccessibleText()).startsWith("prompt up to – ");
        window.robot.interact(() -> {
            prompt.setText("24");
            prompt.fireEvent(new ActionEvent());
        });
        assertThat(prompt.getAccessibleText()).isEqualTo("prompt up to");
    }

    @Test
    void what_is_chosen_of_the_actions_is_told_with_the_question() {
        theMistake(MANY_ROWS);
        window.fire("#step-EXAMPLE");
        MenuButton picker = window.node("#action");
        assertThat(picker.getAccessibleText()).endsWith(" – " + picker.getText());
    }

    private void theFirstMistake() {
        theMistake(0);
    }

    private void theMistake(int line) {
        window.fire("#navJournal");
        ListView<?> list = window.node("#list");
        window.robot.interact(() -> list.getSelectionModel().select(line));
        window.key("#list", KeyCode.ENTER);
    }

    private Node focused() {
        return window.node("#window").getScene().getFocusOwner();
    }

    private static List<Node> around(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent).toList();
    }

    private List<Node> nameless() {
        window.robot.interact(() -> {});
        return reachable(window.node("#window").getScene().getRoot())
                .filter(node -> name(node).isBlank())
                .toList();
    }

    private static Stream<Node> reachable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardTest::reachable)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), inside) : inside;
    }

    /** What a field holds is no name of it. */
    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        boolean typed = node.getAccessibleRole() == AccessibleRole.TEXT_AREA
                || node.getAccessibleRole() == AccessibleRole.TEXT_FIELD;
        Object text = typed ? null : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }
}
