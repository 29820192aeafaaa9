package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {
    @TempDir private Path folder;

    private static List<MenuItem> file(ShellWindow window) {
        return window.<MenuBar>node("#menu").getMenus().getFirst().getItems();
    }

    private static MenuItem item(ShellWindow window, String words) {
        return file(window).stream()
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_journal_is_made_opened_copied_and_shown_in_its_folder_from_the_menu() throws Exception {
        ShellWindow window = new ShellWindow(folder, Locale.UK);
        assertThat(List.of(item(window, "New journal…"), item(window, "Open…"))).noneMatch(MenuItem::isDisable);
        List<String> ofAJournal = List.of("Save a copy…", "Show in folder");
        assertThat(ofAJournal).allMatch(words -> item(window, words).isDisable());
        window.with();
        assertThat(ofAJournal).noneMatch(words -> item(window, words).isDisable());
    }

    @Test
    void a_journal_that_was_opened_is_among_the_recent_ones() throws Exception {
        ShellWindow window = new ShellWindow(folder, Locale.UK).with();
        Menu recent = (Menu) item(window, "Open recent");
        assertThat(recent.getItems()).extracting(MenuItem::getText).anyMatch(words -> words.contains("journal.ukemi"));
    }

    @Test
    void one_key_leads_to_the_sentence_of_a_new_mistake() throws Exception {
        ShellWindow window = new ShellWindow(folder, Locale.UK).with();
        MenuItem add = file(window).getFirst();
        assertThat(add.getAccelerator())
                .isEqualTo(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN));
        window.fire("#navSettings");
        window.robot.interact(add::fire);
        assertThat(window.node("#sentence").isFocused()).isTrue();
    }

    @Test
    void the_window_comes_back_as_large_as_it_was() throws Exception {
        ShellWindow window = new ShellWindow(folder, Locale.UK).with();
        window.robot.interact(() -> {
            stage(window).setX(40);
            stage(window).setWidth(1_000);
            stage(window).setHeight(700);
        });
        window.close();
        Stage next = stage(new ShellWindow(folder, Locale.UK));
        assertThat(List.of(next.getX(), next.getWidth(), next.getHeight())).containsExactly(40.0, 1_000.0, 700.0);
    }

    private static Stage stage(ShellWindow window) {
        return (Stage) window.node("#window").getScene().getWindow();
    }
}
