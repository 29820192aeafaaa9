package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.i18n.Messages;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class WritingTest {
    private static final String LONG = "Nobody had asked the night shift. ".repeat(6_000).substring(0, 200_000);

    private static WritingWindow window;
    private final FxRobot robot = new FxRobot();
    private TextField before;
    private TextField after;
    private Writing writing;

    @BeforeAll
    static void a_window() throws TimeoutException {
        window = new WritingWindow();
    }

    @BeforeEach
    void an_empty_text_between_two_fields() {
        onScreen(() -> {
            before = new TextField();
            after = new TextField();
            writing = new Writing();
            writing.setAccessibleText("What happened");
            window.show(new VBox(before, writing, after));
            writing.requestFocus();
        });
        settle();
    }

    private void type(String text) {
        window.type(text);
    }

    private void press(KeyCode... codes) {
        window.press(codes);
    }

    private void show(String text) {
        onScreen(() -> writing.setText(text));
        settle();
    }

    private void paste(String text) {
        onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
    }

    private static void settle() {
        window.settle();
    }

    private static void onScreen(Runnable step) {
        WritingWindow.onScreen(step);
    }

    private boolean isShown(String selector) {
        return robot.from(writing).lookup(selector).queryAll().stream().anyMatch(Node::isVisible);
    }

    @Test
    void what_is_typed_is_the_text() {
        type("It was my call.");
        assertThat(writing.getText()).isEqualTo("It was my call.");
    }

    @Test
    void enter_begins_a_new_line() {
        type("a");
        press(KeyCode.ENTER);
        type("b");
        assertThat(writing.getText()).isEqualTo("a\nb");
    }

    @Test
    void control_with_enter_writes_nothing() {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(writing.getText()).isEmpty();
    }

    @Test
    void control_z_takes_the_last_word_back() {
        type("my call");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(writing.getText()).isEqualTo("my ");
    }

    @Test
    void control_y_and_control_shift_z_bring_words_back() {
        type("my own call");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Y);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(writing.getText()).isEqualTo("my own call");
    }

    @Test
    void tab_goes_to_the_next_field() {
        press(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void shift_with_tab_goes_to_the_field_before() {
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void tab_comes_to_the_text() {
        onScreen(before::requestFocus);
        press(KeyCode.TAB);
        assertThat(writing.writingFocusedProperty().get()).isTrue();
    }

    @Test
    void it_grows_with_what_is_written() {
        double empty = writing.getHeight();
        show("line\n".repeat(8));
        assertThat(writing.getHeight()).isGreaterThan(empty * 2);
    }

    @Test
    void it_scrolls_from_its_most_rows_on() {
        show("line\n".repeat(20));
        double full = writing.getHeight();
        show("line\n".repeat(200));
        assertThat(writing.getHeight()).isEqualTo(full);
        assertThat(robot.from(writing).lookup(".scroll-bar").queryAs(ScrollBar.class).isVisible()).isTrue();
    }

    @Test
    void it_shrinks_again() {
        double empty = writing.getHeight();
        show("line\n".repeat(8));
        show("");
        assertThat(writing.getHeight()).isEqualTo(empty);
    }

    @Test
    void the_prompt_is_shown_while_nothing_is_written() {
        onScreen(() -> writing.setPromptText("In one sentence"));
        settle();
        assertThat(isShown(".prompt")).isTrue();
        type("a");
        assertThat(isShown(".prompt")).isFalse();
    }

    @Test
    void an_equal_text_from_the_model_leaves_the_caret() {
        type("my call");
        onScreen(() -> writing.selectRange(2, 2));
        show("my call");
        assertThat(writing.getCaretPosition()).isEqualTo(2);
    }

    @Test
    void an_equal_text_from_the_model_leaves_the_way_back() {
        type("call");
        show("call");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(writing.getText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a\r\nb\r\n", "e\u0301", "\uD83D\uDC68\u200D\uD83D\uDC69", "\u05E9\u05DC\u05D5\u05DD abc", "a\tb"
    })
    void a_text_from_the_model_is_kept_to_the_letter(String text) {
        show(text);
        press(KeyCode.END);
        assertThat(writing.textProperty().get()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "\uD83D\uDC68\u200D\uD83D\uDC69", "two\nlines"})
    void what_is_pasted_is_kept_to_the_letter(String text) {
        paste(text);
        assertThat(writing.getText()).isEqualTo(text);
    }

    @Test
    void what_is_pasted_has_line_breaks_of_one_kind() {
        paste("a\r\nb");
        assertThat(writing.getText()).isEqualTo("a\nb");
    }

    @Test
    void a_letter_typed_into_a_long_text_changes_that_letter_alone() {
        show(LONG);
        onScreen(() -> writing.selectRange(100_000, 100_000));
        type("x");
        assertThat(writing.getText()).isEqualTo(LONG.substring(0, 100_000) + "x" + LONG.substring(100_000));
    }

    @Test
    void the_caret_of_a_long_text_is_brought_into_sight() {
        show("line\n".repeat(1_000));
        press(KeyCode.CONTROL, KeyCode.END);
        Node caret = robot.from(writing).lookup(".caret").query();
        assertThat(caret.getBoundsInParent().getMinY()).isPositive();
        assertThat(caret.getBoundsInParent().getMaxY()).isLessThan(writing.getHeight());
    }

    @Test
    void down_keeps_its_column_through_a_shorter_line() {
        show("twelve signs\nthree\ntwelve signs");
        onScreen(() -> writing.selectRange(11, 11));
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(writing.getCaretPosition()).isEqualTo(30);
    }

    @Test
    void pages_down_and_up_through_a_long_text_come_back_to_the_same_place() {
        show(LONG);
        onScreen(() -> writing.selectRange(0, 0));
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        assertThat(writing.getCaretPosition()).isGreaterThan(1_500);
        press(KeyCode.PAGE_UP);
        press(KeyCode.PAGE_UP);
        assertThat(writing.getCaretPosition()).isZero();
    }

    @Test
    void up_and_down_at_the_edge_of_the_page_go_on_by_one_line() {
        show("line\n".repeat(1_000));
        onScreen(() -> writing.selectRange(2_000, 2_000));
        for (int i = 0; i < 3; i++) {
            press(KeyCode.UP);
        }
        assertThat(writing.getCaretPosition()).isEqualTo(1_985);
    }

    @Test
    void shift_selects_and_cut_takes_it_out() {
        show("mine and theirs");
        onScreen(() -> writing.selectRange(4, 4));
        press(KeyCode.SHIFT, KeyCode.END);
        press(KeyCode.CONTROL, KeyCode.X);
        assertThat(writing.getText()).isEqualTo("mine");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(writing.getText()).isEqualTo("mine and theirs");
    }

    @Test
    void a_double_click_selects_a_word() {
        show("mine");
        robot.doubleClickOn(writing.localToScreen(25, 20).getX(), writing.localToScreen(25, 20).getY());
        settle();
        assertThat(writing.getSelectedText()).isEqualTo("mine");
    }

    @Test
    void a_text_to_be_read_is_not_changed_by_keys() {
        show("read me");
        onScreen(() -> writing.setEditable(false));
        type("x");
        press(KeyCode.BACK_SPACE);
        press(KeyCode.ENTER);
        assertThat(writing.getText()).isEqualTo("read me");
    }

    @Test
    void a_screen_reader_hears_the_text_and_its_name() {
        show("It was my call.");
        assertThat(writing.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("It was my call.");
        Node name = (Node) writing.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertThat(name.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("What happened");
    }

    @Test
    void its_menu_speaks_the_language_of_its_screen() {
        onScreen(() -> writing.getParent()
                .getProperties()
                .put(Messages.class, Messages.of(Locale.GERMANY)));
        robot.rightClickOn(writing);
        assertThat(robot.lookup("Rückgängig").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
    }
}
