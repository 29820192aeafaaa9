package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final Inline background = new Inline(Mistakes.NOON);
    private final Undo undo = new Undo(background);
    private final List<String> back = new ArrayList<>();

    private void remove(String what) {
        undo.offer(what, () -> back.add(what));
    }

    @Test
    void what_was_removed_comes_back() {
        remove("row");
        undo.take();
        assertThat(back).containsExactly("row");
    }

    @Test
    void it_comes_back_once() {
        remove("row");
        undo.take();
        undo.take();
        assertThat(back).containsExactly("row");
    }

    @Test
    void two_removals_come_back_the_last_first() {
        remove("first");
        remove("second");
        undo.take();
        undo.take();
        assertThat(back).containsExactly("second", "first");
    }

    @Test
    void it_is_offered_for_ten_seconds() {
        remove("row");
        background.advance(Duration.ofMillis(9_999));
        assertThat(undo.offer().get()).isNotNull();
        background.advance(Duration.ofMillis(1));
        assertThat(undo.offer().get()).isNull();
        undo.take();
        assertThat(back).isEmpty();
    }

    @Test
    void the_next_offer_has_ten_seconds_of_its_own() {
        remove("first");
        background.advance(Duration.ofSeconds(9));
        remove("second");
        background.advance(Duration.ofSeconds(9));
        undo.take();
        assertThat(back).containsExactly("second");
    }

    @Test
    void an_offer_can_be_made_while_one_is_taken() {
        undo.offer("row", () -> remove("again"));
        undo.take();
        undo.take();
        assertThat(back).containsExactly("again");
    }

    @Test
    void no_timer_is_left_behind() {
        remove("first");
        remove("second");
        undo.take();
        undo.take();
        assertThat(background.timers()).isZero();
    }
}
