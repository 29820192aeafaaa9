package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Step;
import app.ukemi.i18n.Messages;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

class CounselTest {
    @BeforeAll
    static void a_toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(Locale.UK, Locale.GERMANY)
                .flatMap(language -> Stream.of(Step.values()).map(step -> Arguments.of(step, language)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void it_takes_three_sentences_at_most(Step step, Locale language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(Messages.of(language).text(step, "counsel"));
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        assertThat(count).isBetween(1, 3);
    }

    @Test
    void it_can_be_folded_and_stays_so_in_the_next_step() {
        Ui ui = TestUi.british();
        var wanted = new SimpleBooleanProperty(true);
        var counsel = new Counsel(ui, Step.OWN, wanted);
        Label why = (Label) counsel.getChildren().getLast();
        Button fold = (Button) counsel.getChildren().getFirst();
        assertThat(why.isVisible()).isTrue();
        fold.fire();
        assertThat(why.isVisible()).isFalse();
        assertThat(List.of(fold.getAccessibleText(), new Counsel(ui, Step.GUIDE, wanted)
                        .getChildren().getLast().isVisible()))
                .containsExactly("Why this step: unfold", false);
    }
}
