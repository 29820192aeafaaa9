package app.ukemi.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    private final Pieces pieces = new Pieces();

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_row_of_edits_gives_the_text_that_a_string_would_have(int seed) {
        var random = new Random(seed);
        var expected = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(expected.length() + 1);
            int to = from + random.nextInt(Math.min(expected.length() - from, 700) + 1);
            String with = written(random);
            pieces.replace(from, to, with);
            expected.replace(from, to, with);
            assertThat(pieces.text()).isEqualTo(expected.toString());
            assertThat(pieces.length()).isEqualTo(expected.length());
            int at = random.nextInt(expected.length() + 1);
            assertThat(pieces.slice(Math.min(at, from), Math.max(at, from)))
                    .as("slice of seed %d, edit %d", seed, i)
                    .isEqualTo(slice(expected.toString(), at, from));
        }
    }

    private static String slice(String text, int a, int b) {
        int most = text.length();
        return text.substring(Math.min(most, Math.min(a, b)), Math.min(most, Math.max(a, b)));
    }

    private static String written(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "\n";
            case 1 -> "One sentence. And \n\n another. ".repeat(random.nextInt(60));
            case 2 -> "x".repeat(random.nextInt(2_000));
            case 3 -> FAMILY.repeat(random.nextInt(300));
            case 4 -> "";
            default -> "a";
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_edit_leaves_a_piece_that_is_too_long(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(pieces.length() + 1);
            pieces.replace(from, from, written(random));
        }
        assertThat(IntStream.range(0, pieces.size()).map(i -> pieces.get(i).text().length()))
                .allMatch(length -> length <= Cuts.MOST);
    }

    @Test
    void a_long_paragraph_is_cut_between_its_sentences() {
        pieces.replace(0, 0, "Nobody had asked the night shift. ".repeat(100));
        assertThat(IntStream.range(0, pieces.size()).mapToObj(i -> pieces.get(i).text()))
                .hasSizeGreaterThan(3)
                .allMatch(text -> text.endsWith("shift. "));
    }

    @Test
    void a_letter_of_many_signs_is_not_cut() {
        pieces.replace(0, 0, FAMILY.repeat(1_000));
        assertThat(IntStream.range(0, pieces.size()).mapToObj(i -> pieces.get(i).text()))
                .hasSizeGreaterThan(3)
                .allMatch(text -> text.length() % FAMILY.length() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "a\nb", "a\n", "\na", "a\r\nb\r\n"})
    void each_offset_is_found_where_its_piece_begins(String text) {
        pieces.replace(0, 0, text);
        for (int offset = 0; offset <= text.length(); offset++) {
            Pieces.Place place = pieces.find(offset);
            assertThat(pieces.start(place.index()) + place.column()).isEqualTo(offset);
        }
    }
}
