package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Step;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of each table can be removed, and comes back to its place with all that is written in it. */
class EveryRowTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);

    @ParameterizedTest
    @CsvSource({"OWN, 2", "GUIDE, 4", "FIX, 8", "EXAMPLE, 4", "DISCLOSE, 4"})
    void a_row_that_is_removed_comes_back_as_it_was(Step step, int rows) throws Exception {
        Steps steps = new Steps(FULL);
        StepWindow window = new StepWindow(steps, step);
        assertThat(removers(window)).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            ButtonBase remove = (ButtonBase) removers(window).get(i);
            window.interact(remove::fire);
            assertThat(removers(window)).hasSize(rows - 1);
            window.interact(steps.desk.undo()::take);
            assertThat(steps.now()).isEqualTo(FULL);
        }
    }

    private static List<Node> removers(StepWindow window) {
        return List.copyOf(window.lookup(".remove-row").queryAll());
    }
}
