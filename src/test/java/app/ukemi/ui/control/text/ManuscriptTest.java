package app.ukemi.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {
    private final Manuscript manuscript = new Manuscript();

    private void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(manuscript::insert);
    }

    @Test
    void typing_is_undone_word_by_word() {
        type("I let it slip");
        manuscript.undo();
        assertThat(manuscript.text()).isEqualTo("I let it ");
    }

    @Test
    void what_was_undone_is_done_again() {
        type("I let it slip");
        manuscript.undo();
        manuscript.undo();
        manuscript.redo();
        manuscript.redo();
        assertThat(manuscript.text()).isEqualTo("I let it slip");
    }

    @Test
    void everything_can_be_undone() {
        type("one two\nthree");
        manuscript.select(3, 8);
        manuscript.insert("");
        manuscript.insert("pasted words");
        while (manuscript.canUndo()) {
            manuscript.undo();
        }
        assertThat(manuscript.text()).isEmpty();
    }

    @Test
    void what_is_typed_after_a_move_of_the_caret_is_undone_by_itself() {
        type("ab");
        manuscript.select(1);
        type("x");
        manuscript.undo();
        assertThat(manuscript.text()).isEqualTo("ab");
    }

    @Test
    void a_word_that_was_removed_letter_by_letter_comes_back_whole() {
        manuscript.setText("too late");
        for (int end = 8; end > 4; end--) {
            manuscript.delete(end - 1, end);
        }
        manuscript.undo();
        assertThat(manuscript.text()).isEqualTo("too late");
    }

    @Test
    void typing_after_an_undo_forgets_what_was_undone() {
        type("a");
        manuscript.undo();
        type("b");
        assertThat(manuscript.canRedo()).isFalse();
    }

    @Test
    void an_equal_text_leaves_the_caret_where_it_is() {
        type("unchanged");
        manuscript.select(3);
        manuscript.setText("unchanged");
        assertThat(manuscript.selected().caret()).isEqualTo(3);
    }

    @Test
    void an_equal_text_leaves_the_way_back() {
        type("unchanged");
        manuscript.setText("unchanged");
        assertThat(manuscript.canUndo()).isTrue();
    }

    @Test
    void another_text_has_no_way_back() {
        type("mine");
        manuscript.setText("another");
        assertThat(manuscript.canUndo()).isFalse();
    }

    @Test
    void a_selection_ends_with_the_text() {
        manuscript.setText("short");
        manuscript.select(2, 99);
        assertThat(manuscript.selectedText()).isEqualTo("ort");
    }

    @Test
    void what_an_input_method_composes_is_not_undone_by_itself() {
        type("a");
        manuscript.compose(1, 1, "´");
        manuscript.compose(1, 2, "");
        manuscript.insert("é");
        manuscript.undo();
        manuscript.undo();
        assertThat(manuscript.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a\r\nb\r\n", "\r", "e\u0301", "\uD83D\uDC68\u200D\uD83D\uDC69", "tab\there", "\u0000", "\uD83D"
    })
    void a_text_is_kept_to_the_letter(String text) {
        manuscript.setText(text);
        manuscript.insert("");
        assertThat(manuscript.slice(0, manuscript.length())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u0007\nb"})
    void what_is_pasted_has_line_breaks_of_one_kind_and_no_control_characters(String text) {
        assertThat(Clips.clean(text)).isEqualTo("a\nb");
    }
}
