package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Place;
import app.ukemi.ui.control.Writing;
import app.ukemi.ui.search.SearchLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a key in the search to the words in the mistake, and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchWindowTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1).withFiling(Filing.OPEN);

    private ShellWindow window;

    /** One window for all, since searching changes nothing. */
    @BeforeAll
    void a_journal_of_two(@TempDir Path folder) throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(FULL, Mistakes.begun(2, "Lost a disk"));
    }

    @BeforeEach
    void its_search() {
        window.fire("#navSearch");
        type("");
    }

    private void type(String text) {
        window.robot.interact(() -> ((TextField) window.node("#field")).setText(text));
    }

    private List<SearchLine> lines() {
        ListView<SearchLine> list = window.node("#list");
        return list.getItems();
    }

    private void choose(Place place) {
        window.robot.interact(() -> {
            ListView<SearchLine> list = window.node("#list");
            lines().stream()
                    .filter(line -> line instanceof SearchLine.OfHit hit && hit.hit().entry().place() == place)
                    .forEach(line -> list.getSelectionModel().select(line));
        });
    }

    private Node keyboard() {
        return window.node("#navSearch").getScene().getFocusOwner();
    }

    private String selected() {
        return switch (keyboard()) {
            case Writing writing -> writing.getSelectedText();
            case TextField field -> field.getSelectedText();
            case Node other -> "nothing, in " + other;
        };
    }

    @Test
    void the_keyboard_is_in_the_field() {
        assertThat(keyboard().getId()).isEqualTo("field");
        assertThat(window.shows("#invitation")).isTrue();
    }

    @Test
    void one_key_leads_there_from_any_room() {
        window.fire("#navTimeline");
        MenuItem find = ((MenuBar) window.node("#menu")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menuFind".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(find.getAccelerator()).isEqualTo(KeyCombination.valueOf("Shortcut+F"));
        window.robot.interact(find::fire);
        assertThat(keyboard().getId()).isEqualTo("field");
    }

    @Test
    void each_key_shows_what_it_finds() {
        type("los");
        assertThat(lines()).hasSize(3);
        type("lost di");
        assertThat(lines()).hasSize(1);
        type("lost dx");
        assertThat(lines()).isEmpty();
        assertThat(window.shows("#nothing")).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "mailbox that, ACCOUNT, mailbox",
        "ninety, HURT, ninety",
        "lovelace, CONCERNED, Lovelace",
        "believed, SAID, believed",
        "mailb, WAY, mailbox",
        "\"renew by machine\", ACTION, Renew by machine",
        "network team, ADVICE, network",
        "night, PAINFUL, night",
        "somehow, FIRST_DRAFT, somehow",
        "lost backup, EXAMPLE, lost",
        "hoped, WHY_LATE, hoped",
        "took well, TOLD_NOTE, Took",
    })
    void enter_opens_the_mistake_with_the_words_selected(String text, Place place, String words) {
        type(text);
        choose(place);
        window.key("#list", KeyCode.ENTER);
        if (place != Place.FIRST_DRAFT) {
            assertThat(selected()).isEqualTo(words);
        }
        assertThat(window.shows("#step-" + place.step())).isTrue();
    }

    @Test
    void back_leads_to_the_same_line() {
        type("mailb");
        choose(Place.CAUSE);
        window.key("#list", KeyCode.ENTER);
        window.fire("#back");
        ListView<SearchLine> list = window.node("#list");
        assertThat(list.getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(SearchLine.OfHit.class, hit ->
                        assertThat(hit.hit().entry().place()).isEqualTo(Place.CAUSE));
        assertThat(keyboard()).isEqualTo(list);
    }

    @Test
    void a_mistake_itself_opens_at_its_next_step() {
        type("lost");
        window.key("#field", KeyCode.ENTER);
        assertThat(((TextField) window.node("#title")).getText()).isEqualTo("Lost a disk");
    }

    @Test
    void escape_clears_and_then_leaves() {
        type("lost");
        window.key("#field", KeyCode.ESCAPE);
        assertThat(((TextField) window.node("#field")).getText()).isEmpty();
        window.key("#field", KeyCode.ESCAPE);
        assertThat(window.titles()).hasSize(2);
    }

    @Test
    void the_help_is_one_key_away() {
        window.key("#field", KeyCode.F1);
        assertThat(window.shows(".search-help")).isTrue();
        window.robot.interact(() -> Event.fireEvent(
                window.node("#field"),
                new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, false, false, false, false)));
        assertThat(window.shows(".search-help")).isFalse();
    }

    @Test
    void a_search_that_was_overtaken_is_not_shown() {
        window.robot.interact(() -> window.background.hold());
        type("lost");
        type("mailbox");
        window.robot.interact(window.background::release);
        assertThat(lines()).allMatch(line -> !(line instanceof SearchLine.OfMistake(var found))
                || found.summary().id().equals(FULL.id()));
        assertThat(lines()).isNotEmpty();
    }
}
