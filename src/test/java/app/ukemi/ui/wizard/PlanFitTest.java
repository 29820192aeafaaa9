package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Step;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class PlanFitTest {
    private static final Duration PAUSE = Duration.ofMillis(700);

    private static Remedy actions(int many) {
        return Remedy.EMPTY.withActions(IntStream.range(0, many)
                .mapToObj(i -> Action.blank(new UUID(1, i), ActionKind.SHORT_TERM).withText("action " + i))
                .toList());
    }

    private static Mistake withActions(int many) {
        return Mistakes.begun(1, "Firmware").withRemedy(actions(many));
    }

    private static String line(StepWindow window) {
        Label line = window.lookup("#shortTerm #pageRoom").query();
        return line.isVisible() ? line.getText() : "";
    }

    @Test
    void nothing_is_warmed_up_before_step_4_is_shown() throws TimeoutException {
        Steps steps = new Steps(withActions(2));
        new StepWindow(steps, Step.LEARN);
        assertThat(steps.printing.waiting()).isZero();
        new StepWindow(steps, Step.FIX);
        assertThat(steps.printing.waiting()).isEqualTo(1);
    }

    @Test
    void rows_that_find_no_room_on_the_page_are_foretold_near_them() throws TimeoutException {
        Steps steps = new Steps(withActions(90));
        StepWindow window = new StepWindow(steps, Step.FIX);
        assertThat(line(window)).isEmpty();
        window.interact(steps.printing::release);
        window.interact(() -> steps.background.advance(PAUSE));
        assertThat(line(window)).startsWith("On the printed plan");
    }

    @Test
    void it_follows_what_is_written() throws TimeoutException {
        Steps steps = new Steps(withActions(2));
        StepWindow window = new StepWindow(steps, Step.FIX);
        window.interact(steps.printing::release);
        window.interact(() -> steps.background.advance(PAUSE));
        assertThat(line(window)).isEmpty();
        window.interact(() -> steps.mistake.change(now -> now.withRemedy(actions(90))));
        window.interact(() -> steps.background.advance(PAUSE));
        assertThat(line(window)).isNotEmpty();
    }

    @Test
    void a_step_that_is_left_tells_nothing_more() throws TimeoutException {
        Steps steps = new Steps(withActions(90));
        StepWindow window = new StepWindow(steps, Step.FIX);
        window.interact(steps.printing::release);
        window.leave();
        assertThat(steps.background.timers()).isZero();
    }
}
