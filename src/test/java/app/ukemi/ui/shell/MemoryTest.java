package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1).withFiling(Filing.OPEN);
    private static final Mistake A_YEAR_AGO = FULL.withOwned(
            FULL.owned().withNoticed(Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(365)))));

    @TempDir private Path folder;

    private ShellWindow window(Mistake mistake) throws TimeoutException, TroubleException {
        return new ShellWindow(folder, Locale.UK).with(mistake);
    }

    @Test
    void a_mistake_of_this_day_is_recalled_with_its_lesson_and_opens() throws Exception {
        ShellWindow window = window(A_YEAR_AGO);
        assertThat(((Button) window.node("#memory")).getText())
                .isEqualTo("On this day in 2025: “Certificate ran out” – What nobody owns nobody does");
        window.fire("#memory");
        assertThat(((TextField) window.node("#title")).getText()).isEqualTo("Certificate ran out");
    }

    @Test
    void one_of_another_day_is_not() throws Exception {
        assertThat(window(FULL).shows("#memory")).isFalse();
    }

    @Test
    void it_can_be_switched_off() throws Exception {
        ShellWindow window = window(A_YEAR_AGO);
        window.fire("#navSettings");
        window.robot.interact(() -> ((CheckBox) window.node("#onThisDay")).fire());
        window.fire("#navJournal");
        assertThat(window.shows("#memory")).isFalse();
    }
}
