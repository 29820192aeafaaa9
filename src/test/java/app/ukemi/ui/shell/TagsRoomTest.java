package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import app.ukemi.domain.TroubleException;
import app.ukemi.ui.control.TagsField;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** From the list of tags into every mistake, and back. */
class TagsRoomTest {
    private static final Mistake ONE = tagged(1, "budget", "on call");
    private static final Mistake TWO = tagged(2, "Money");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void the_tags_of_a_journal_of_two() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(ONE, TWO);
        window.robot.interact(() -> window.open().edit(ONE.id(), _ -> {}));
        window.menu("menuTags");
    }

    private static Mistake tagged(int days, String... tags) {
        Mistake mistake = Mistakes.begun(days, "Number " + days);
        return mistake.withOwned(mistake.owned().withTags(List.of(tags)));
    }

    private List<String> names() {
        ListView<Tag> list = window.node("#list");
        return list.getItems().stream().map(Tag::name).toList();
    }

    /** Beside the list, with Enter in the field; a question may stand on the screen afterwards. */
    private void rename(String to) {
        window.key("#list", KeyCode.ENTER);
        TextField field = window.node("#name");
        window.robot.interact(() -> field.setText(to));
        Platform.runLater(() -> ((ButtonBase) window.<Node>node("#rename")).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> onDisk(Mistake mistake) throws TroubleException {
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(9)));
        return window.open().journal().mistake(mistake.id()).orElseThrow().owned().tags();
    }

    @Test
    void a_new_name_reaches_the_mistake_that_is_being_edited_and_so_does_the_way_back() throws TroubleException {
        rename("plan");
        assertThat(names()).containsExactly("Money", "on call", "plan");
        window.fire("#navJournal");
        int line = window.titles().indexOf("Number 1");
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().select(line));
        window.key("#list", KeyCode.ENTER);
        TagsField tags = window.node("#tags");
        assertThat(tags.valueProperty().get()).containsExactly("plan", "on call");
        window.robot.interact(() -> ((TextField) window.node("#title")).setText("Another title"));
        assertThat(onDisk(ONE)).containsExactly("plan", "on call");
        window.fire("#undoBar .button");
        assertThat(tags.valueProperty().get()).containsExactly("budget", "on call");
        assertThat(onDisk(ONE)).containsExactly("budget", "on call");
    }

    @Test
    void the_name_of_another_tag_asks_before_it_makes_one_of_the_two() throws TroubleException {
        rename("money");
        assertThat(window.dialogWords()).contains("Make one tag of “budget” and “Money”?");
        window.answer("Merge");
        assertThat(names()).containsExactly("Money", "on call");
        assertThat(onDisk(ONE)).containsExactly("Money", "on call");
        window.fire("#undoBar .button");
        assertThat(names()).containsExactly("budget", "Money", "on call");
    }

    @Test
    void a_tag_is_coloured_and_deleted() throws TroubleException {
        window.fire("#choice-PLUM");
        assertThat(window.open().offers().colour("budget")).isEqualTo(TagColour.PLUM);
        assertThat(window.shows("#list .tag-PLUM")).isTrue();
        window.key("#list", KeyCode.DELETE);
        assertThat(names()).containsExactly("Money", "on call");
        assertThat(onDisk(ONE)).containsExactly("on call");
        window.fire("#undoBar .button");
        assertThat(window.open().offers().colour("budget")).isEqualTo(TagColour.PLUM);
    }
}
