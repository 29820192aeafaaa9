package app.ukemi.ui.search;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import app.ukemi.ui.TestUi;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {
    private final Inline background = new Inline(NOON);

    @Test
    void many_mistakes_are_shown_a_page_at_a_time(@TempDir Path folder) throws TroubleException {
        try (Journal journal = TestJournals.open(folder.resolve("journal.ukemi"), background.clock())) {
            for (int i = 0; i < 35; i++) {
                journal.save(Mistakes.begun(100 + i, "Lost number " + i));
            }
            var model = new SearchModel(TestUi.with(background, Locale.UK), failure -> assertThat(failure).isNull());
            model.in(journal.search(journal.summaries(), PaceLimits.USUAL));
            model.text().set("lost");
            assertThat(model.state().get().lines()).hasSize(20);
            assertThat(model.state().get().more()).isTrue();
            model.more();
            assertThat(model.state().get().lines()).hasSize(35);
            assertThat(model.state().get().more()).isFalse();
        }
    }
}
