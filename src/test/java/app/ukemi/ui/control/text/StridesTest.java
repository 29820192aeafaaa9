package app.ukemi.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StridesTest {
    private final Manuscript manuscript = new Manuscript();
    private final Strides strides = new Strides(manuscript);

    @Test
    void a_letter_is_what_the_reader_sees() {
        manuscript.setText("e\u0301\uD83D\uDC68\u200D\uD83D\uDC69!");
        assertThat(strides.letterAfter(0)).isEqualTo(2);
        assertThat(strides.letterAfter(2)).isEqualTo(7);
        assertThat(strides.letterBefore(7)).isEqualTo(2);
    }

    @Test
    void a_backspace_takes_the_accent_alone() {
        manuscript.setText("e\u0301");
        assertThat(strides.signBefore(2)).isEqualTo(1);
    }

    @Test
    void a_backspace_takes_a_whole_emoji_sign_and_a_whole_line_break() {
        manuscript.setText("\uD83D\uDE00\r\n");
        assertThat(strides.signBefore(4)).isEqualTo(2);
        assertThat(strides.signBefore(2)).isZero();
    }

    @Test
    void words_are_passed_one_by_one() {
        manuscript.setText("It was, I think, me.");
        assertThat(strides.wordAfter(0)).isEqualTo(3);
        assertThat(strides.wordAfter(3)).isEqualTo(8);
        assertThat(strides.wordBefore(20)).isEqualTo(17);
        assertThat(strides.wordBefore(8)).isEqualTo(3);
    }

    @Test
    void the_word_around_an_offset_is_found() {
        manuscript.setText("owned it");
        assertThat(strides.wordStart(2)).isZero();
        assertThat(strides.wordEnd(2)).isEqualTo(5);
    }

    @Test
    void nothing_goes_beyond_the_ends() {
        manuscript.setText("a");
        assertThat(strides.letterBefore(0)).isZero();
        assertThat(strides.letterAfter(1)).isEqualTo(1);
        assertThat(strides.wordBefore(0)).isZero();
        assertThat(strides.wordAfter(1)).isEqualTo(1);
        assertThat(strides.wordEnd(1)).isEqualTo(1);
        assertThat(strides.signBefore(0)).isZero();
    }

    @Test
    void a_paragraph_reaches_over_all_its_pieces() {
        manuscript.setText("first\n" + "A long one. ".repeat(500) + "\nlast");
        assertThat(strides.paragraphStart(4_000)).isEqualTo(6);
        assertThat(strides.paragraphEnd(4_000)).isEqualTo(6 + 6_000);
    }
}
