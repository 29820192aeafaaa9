package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TroubleException;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.journal.JournalLine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard stays near what was done with it: it is never thrown to the top of the window. */
class KeptPlaceTest {
    private static final Mistake ONE = tagged(1);
    private static final Mistake TWO = tagged(2);
    private static final Mistake THREE = tagged(3);

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_journal_of_three() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(ONE, TWO, THREE);
    }

    private static Mistake tagged(int days) {
        Mistake mistake = Mistakes.begun(days, "Number " + days);
        return mistake.withOwned(mistake.owned().withTags(List.of("tag " + days)));
    }

    private static Mistake gone(int days) {
        return tagged(days).withFiling(Filing.OPEN.withTrashedAt(Mistakes.NOON));
    }

    private <T> ListView<T> list(String query) {
        return window.node(query);
    }

    private void choose(int line) {
        window.robot.interact(() -> list("#list").getSelectionModel().select(line));
    }

    /** The keyboard is in the list, with its ring, at this line. */
    private void assertThatTheKeyboardIsAt(String query, int line) {
        window.robot.interact(() -> {});
        assertThat(list(query).isFocusVisible()).isTrue();
        assertThat(list(query).getSelectionModel().getSelectedIndex()).isEqualTo(line);
    }

    /** Puts the keyboard to a button and presses it. */
    private void press(String query) {
        window.later(() -> Focus.to(window.node(query)));
        window.later(() -> ((ButtonBase) window.<Node>node(query)).fire());
    }

    @Test
    void a_list_that_the_keyboard_comes_to_is_at_its_first_line() {
        window.fire("#navJournal");
        assertThatTheKeyboardIsAt("#list", 0);
    }

    @Test
    void after_a_mistake_went_to_the_trash_it_is_at_the_one_beside_it_and_after_the_way_back_at_the_mistake() {
        choose(1);
        window.key("#list", KeyCode.DELETE);
        assertThat(window.titles()).containsExactly("Number 1", "Number 3");
        assertThatTheKeyboardIsAt("#list", 1);
        press("#undoBar .button");
        JournalLine back = this.<JournalLine>list("#list").getSelectionModel().getSelectedItem();
        assertThat(back.summary().title()).isEqualTo("Number 2");
        assertThatTheKeyboardIsAt("#list", window.titles().indexOf("Number 2"));
    }

    @Test
    void what_is_said_above_the_list_may_be_said_anew_while_the_keyboard_is_there() {
        window.robot.interact(() -> Focus.to(window.node("#banner-disclose")));
        window.robot.interact(() -> window.background.advance(Duration.ofMinutes(1)));
        assertThat(window.<Node>node("#banner-disclose").isFocusVisible()).isTrue();
    }

    @Test
    void in_the_trash_it_is_at_the_next_line_and_at_the_sentence_once_there_is_none() throws Exception {
        window.anew(gone(1), gone(2));
        window.fire("#navTrash");
        press(".trash-row .button");
        assertThatTheKeyboardIsAt("#list", 0);
        press(".trash-row .danger");
        window.answer("Delete only here");
        assertThat(window.<Node>node("#empty").isFocusVisible()).isTrue();
    }

    @Test
    void after_a_tag_was_deleted_and_came_back_it_is_at_the_tag() {
        window.menu("menuTags");
        choose(1);
        window.key("#list", KeyCode.DELETE);
        assertThatTheKeyboardIsAt("#list", 1);
        press("#undoBar .button");
        assertThat(this.<Tag>list("#list").getSelectionModel().getSelectedItem().name()).isEqualTo("tag 2");
        assertThatTheKeyboardIsAt("#list", 1);
    }

    @Test
    void after_the_last_tag_it_is_at_the_sentence_that_says_so() {
        window.menu("menuTags");
        press("#delete");
        press("#delete");
        press("#delete");
        assertThat(window.<Node>node("#empty").isFocusVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"menuToTimeline", "menuFollowThrough", "menuTags", "menuToTrashRoom"})
    void in_a_room_with_nothing_in_it_the_keyboard_is_in_the_room(String menu) throws Exception {
        window.anew();
        window.menu(menu);
        window.robot.interact(() -> {});
        assertThat(Focus.within(window.node("#room"))).isTrue();
        assertThat(window.node("#window").getScene().getFocusOwner().isFocusVisible()).isTrue();
    }

    @Test
    void after_one_mistake_came_back_from_a_backup_it_is_at_the_next_that_differs() {
        retitle(ONE, "First");
        retitle(TWO, "Second");
        window.robot.interact(() -> window.background.advance(Duration.ofMinutes(5)));
        retitle(ONE, "First, again");
        retitle(TWO, "Second, again");
        window.menu("menuBackups");
        press("#differences .button");
        assertThatTheKeyboardIsAt("#differences", 0);
        press("#differences .button");
        assertThat(list("#list").isFocusVisible()).isTrue();
    }

    private void retitle(Mistake mistake, String title) {
        window.robot.interact(() -> {
            window.open().edit(mistake.id(), editing -> editing.change(now -> now.withTitle(title)));
            window.background.advance(Duration.ofSeconds(1));
        });
    }

    @Test
    void escape_leads_from_the_history_to_the_form_and_so_does_the_way_back_from_a_version() {
        choose(0);
        window.key("#list", KeyCode.ENTER);
        window.robot.interact(() -> window.<TextField>node("#title").setText("Another title"));
        window.menu("menuHistory");
        assertThatTheKeyboardIsAt("#list", 0);
        window.key("#list", KeyCode.ESCAPE);
        assertThat(formHasTheKeyboard()).isTrue();
        window.menu("menuHistory");
        press("#restore");
        press("#undoBar .button");
        assertThat(window.<TextField>node("#title").getText()).isEqualTo("Another title");
        assertThat(formHasTheKeyboard()).isTrue();
    }

    private boolean formHasTheKeyboard() {
        WaitForAsyncUtils.waitForFxEvents();
        return Focus.within(window.node(".page"));
    }
}
