package app.ukemi.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Variants;
import app.ukemi.domain.Version;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);

    /**
     * What is not shown: the order of rows, since when a due date stood, thousandths of seconds, the trash, and which
     * row an id belongs to.
     */
    private static final Pattern NOT_SHOWN =
            Pattern.compile(".*(turned|\\.since|\\.at|closedAt|trashedAt|\\.id)\\b.*");

    private final Ui ui = TestUi.with(new Inline(Mistakes.NOON), Locale.UK);

    @Test
    void every_change_of_a_field_shows() {
        List<String> unseen = new ArrayList<>();
        for (var variant : Variants.of(FULL)) {
            Mistake changed = Objects.requireNonNull(variant.value());
            boolean shows = model(FULL).compare(changed, FULL).stream().anyMatch(Difference::differs);
            if (!shows && !NOT_SHOWN.matcher(variant.place()).matches()) {
                unseen.add(variant.place());
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void two_equal_versions_differ_nowhere() {
        assertThat(model(FULL).compare(FULL, FULL)).hasSizeGreaterThan(40).noneMatch(Difference::differs);
    }

    @Test
    void a_field_that_one_side_lacks_stands_where_the_other_has_it() {
        Mistake without = FULL.withLesson(FULL.lesson().withAim(""));
        List<Difference> differences = model(FULL).compare(without, FULL);
        assertThat(differences).extracting(Difference::label)
                .containsSubsequence("Why there was no talk", "Aim", "Way");
        assertThat(differences).contains(new Difference("Aim", "", "Keep renewals out of the way"));
    }

    @Test
    void what_a_session_changed_is_said_in_few_words() {
        Mistake before = FULL.withTitle("Before").withLesson(FULL.lesson().withAim("Other").withWay("Other"));
        assertThat(model(FULL, before).changes(0)).isEqualTo("Title, Aim, Way");
        Mistake more = before.withLesson(before.lesson().withOutcome("Other").withSentence("Other"));
        assertThat(model(FULL, before, more).changes(1)).isEqualTo("Result, Lesson");
        assertThat(model(FULL, more).changes(0)).isEqualTo("Title, Aim, Way and 2 more");
    }

    @Test
    void a_version_that_is_restored_stays_where_the_mistake_lies() {
        Mistake open = FULL.withFiling(Filing.OPEN);
        assertThat(model(open).restored(new Version(Mistakes.NOON, FULL)))
                .isEqualTo(FULL.withFiling(FULL.filing().withTrashedAt(null)));
    }

    private HistoryModel model(Mistake now, Mistake... earlier) {
        List<Version> versions = new ArrayList<>();
        for (Mistake version : earlier) {
            versions.add(new Version(Mistakes.NOON.minus(Duration.ofDays(versions.size())), version));
        }
        return new HistoryModel(ui, new Editing<>(now), versions);
    }
}
