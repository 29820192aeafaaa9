package app.ukemi.ownership.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueListTest {

    @Test
    void a_weak_sign_counts_only_where_another_line_means_some_of_the_same_words() {
        CueList list = list("[shift]\n~ the vendor _\nvendor forgot");
        assertThat(found(list, "the vendor forgot it")).isEqualTo(Map.of("shift", List.of(new Match(0, 3))));
        assertThat(found(list, "the vendor called")).isEmpty();
    }

    @Test
    void two_weak_signs_are_enough_but_not_one_of_them_twice() {
        CueList list = list("[shift]\n~ vendor (vendor)?\n~ forgot _\n~ vendor forgot");
        assertThat(found(list, "vendor vendor")).isEmpty();
        assertThat(found(list, "vendor forgot it")).isEqualTo(Map.of("shift", List.of(new Match(0, 3))));
    }

    @Test
    void a_star_within_a_word_is_refused_with_its_line() {
        assertThatThrownBy(() -> list("[shift]\nge*t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2");
    }

    private static Map<String, List<Match>> found(CueList list, String text) {
        return list.find(List.of("shift"), CueList.NEVER, list.split(text));
    }

    private static CueList list(String lines) {
        return CueList.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
