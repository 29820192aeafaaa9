package app.ukemi.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Inline background = new Inline(Instant.EPOCH);
    private final Newest<String> newest = new Newest<>(background, Lane.PAGE, PAUSE);
    private final List<String> begun = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();

    private String work(String name) {
        begun.add(name);
        return name;
    }

    private void ask(String name) {
        newest.ask(() -> work(name), arrived::add, why -> arrived.add("failed " + name));
    }

    @Test
    void work_begins_after_the_pause() {
        ask("one");
        background.advance(PAUSE.minusMillis(1));
        assertThat(begun).isEmpty();
        background.advance(Duration.ofMillis(1));
        assertThat(arrived).containsExactly("one");
    }

    @Test
    void of_what_is_asked_for_in_quick_succession_the_last_alone_is_done() {
        for (String name : List.of("one", "two", "three")) {
            ask(name);
            background.advance(Duration.ofMillis(100));
        }
        background.advance(PAUSE);
        assertThat(begun).containsExactly("three");
    }

    @Test
    void without_a_pause_it_begins_at_once() {
        newest.askNow(() -> work("one"), arrived::add, _ -> {});
        assertThat(arrived).containsExactly("one");
    }

    @Test
    void what_comes_of_older_work_is_dropped() {
        background.hold();
        newest.askNow(() -> work("old"), arrived::add, _ -> {});
        newest.askNow(() -> work("new"), arrived::add, _ -> {});
        background.release();
        assertThat(arrived).containsExactly("new");
    }

    @Test
    void one_piece_is_done_at_a_time() {
        background.hold();
        newest.askNow(() -> work("old"), arrived::add, _ -> {});
        newest.askNow(() -> work("new"), arrived::add, _ -> {});
        assertThat(background.waiting()).isEqualTo(1);
    }

    @Test
    void what_has_not_begun_when_it_is_stopped_never_does() {
        background.hold();
        newest.askNow(() -> work("one"), arrived::add, _ -> {});
        newest.stop();
        background.release();
        assertThat(begun).isEmpty();
        assertThat(arrived).isEmpty();
    }

    @Test
    void stopping_leaves_no_timer() {
        ask("one");
        newest.stop();
        assertThat(background.timers()).isZero();
    }

    @Test
    void work_that_fails_is_told_and_the_next_is_done() {
        newest.askNow(() -> { throw new IllegalStateException(); }, arrived::add, _ -> arrived.add("failed"));
        newest.askNow(() -> work("next"), arrived::add, _ -> {});
        assertThat(arrived).containsExactly("failed", "next");
    }
}
