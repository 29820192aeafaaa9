package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final Lately<String, String> lately = new Lately<>(3, 10, String::length);

    private void keep(String... texts) {
        Stream.of(texts).forEach(text -> lately.keep(text, text));
    }

    private List<String> kept(String... texts) {
        return Stream.of(texts).flatMap(text -> lately.get(text).stream()).toList();
    }

    @Test
    void what_was_not_asked_for_the_longest_goes_first() {
        keep("a", "b", "c");
        assertThat(kept("a")).containsExactly("a");
        keep("d");
        assertThat(kept("a", "b", "c", "d")).containsExactly("a", "c", "d");
    }

    @Test
    void all_together_weigh_no_more_than_there_is_room_for() {
        keep("four", "five", "heavy");
        assertThat(kept("four", "five", "heavy")).containsExactly("five", "heavy");
        keep("more than all");
        assertThat(kept("four", "five", "heavy", "more than all")).isEmpty();
    }

    @Test
    void what_is_kept_anew_weighs_as_it_does_now() {
        IntStream.range(0, 100).forEach(_ -> lately.keep("a", "four"));
        keep("b", "c");
        assertThat(kept("b", "c")).containsExactly("b", "c");
        assertThat(lately.get("a")).contains("four");
    }
}
