package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Refusal;
import app.ukemi.journal.JournalOpening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final JournalOpening FIRST = refused("first.ukemi");
    private static final JournalOpening SECOND = refused("second.ukemi");

    private final List<JournalOpening> taken = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Opening opening = new Opening(new Inline(Mistakes.NOON), taken::add, () -> failed.add("failed"));

    @Test
    void what_came_is_handed_over() {
        opening.begin(() -> FIRST);
        assertThat(taken).containsExactly(FIRST);
        assertThat(opening.isUnderWay()).isFalse();
    }

    @Test
    void before_the_window_is_on_the_screen_it_is_kept() {
        opening.hold();
        opening.begin(() -> FIRST);
        assertThat(taken).isEmpty();
        assertThat(opening.isUnderWay()).isTrue();
        opening.release();
        assertThat(taken).containsExactly(FIRST);
        assertThat(opening.isUnderWay()).isFalse();
    }

    @Test
    void what_was_taken_back_is_not_handed_over() {
        opening.hold();
        opening.begin(() -> FIRST);
        assertThat(opening.takeBack()).contains(FIRST);
        opening.release();
        assertThat(taken).isEmpty();
    }

    @Test
    void while_one_is_under_way_no_other_begins() {
        opening.hold();
        opening.begin(() -> FIRST);
        opening.begin(() -> SECOND);
        opening.release();
        assertThat(taken).containsExactly(FIRST);
    }

    @Test
    void what_is_asked_for_meanwhile_comes_behind() {
        opening.hold();
        opening.begin(() -> FIRST);
        opening.afterwards(() -> opening.begin(() -> SECOND));
        opening.release();
        assertThat(taken).containsExactly(FIRST, SECOND);
    }

    @Test
    void one_that_fails_is_told_of_and_lets_the_next_one_begin() {
        opening.begin(() -> {
            throw new IllegalStateException("no disk");
        });
        opening.begin(() -> SECOND);
        assertThat(failed).hasSize(1);
        assertThat(taken).containsExactly(SECOND);
    }

    private static JournalOpening refused(String file) {
        return new JournalOpening.Refused(Path.of(file), Refusal.DAMAGED, "");
    }
}
