package app.ukemi.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Summary;
import app.ukemi.ui.TestUi;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JournalModelTest {
    private final Inline background = new Inline(Mistakes.NOON);
    private final JournalModel model = new JournalModel(TestUi.with(background));

    private void show(Summary... summaries) {
        model.show(List.of(summaries), PaceLimits.USUAL);
    }

    private List<String> titles() {
        return titles(model.shown());
    }

    private static List<String> titles(List<JournalLine> lines) {
        return lines.stream().map(line -> line.summary().title()).toList();
    }

    @Test
    void the_one_noticed_last_comes_first() {
        show(Lines.open("older", 30), Lines.open("newer", 2));
        assertThat(titles()).containsExactly("newer", "older");
    }

    @Test
    void one_that_does_not_say_when_it_was_noticed_stands_first() {
        show(Lines.open("newer", 2), Lines.begun("begun"));
        assertThat(titles()).containsExactly("begun", "newer");
    }

    @Test
    void the_slowest_disclosed_comes_first_and_an_open_one_counts_until_now() {
        model.sort().set(JournalSort.SLOWEST);
        show(Lines.told("quick", 1), Lines.open("open", 20), Lines.told("slow", 40));
        assertThat(titles()).containsExactly("slow", "open", "quick");
    }

    @Test
    void the_most_severe_comes_first_and_one_without_severity_last() {
        model.sort().set(JournalSort.MOST_SEVERE);
        show(
                Lines.severe("unsaid", null, 1),
                Lines.severe("nuisance", Severity.NUISANCE, 1),
                Lines.severe("harm", Severity.LASTING_HARM, 1));
        assertThat(titles()).containsExactly("harm", "nuisance", "unsaid");
    }

    @Test
    void among_equally_severe_ones_the_one_noticed_last_comes_first() {
        model.sort().set(JournalSort.MOST_SEVERE);
        show(Lines.severe("older", Severity.NUISANCE, 9), Lines.severe("newer", Severity.NUISANCE, 1));
        assertThat(titles()).containsExactly("newer", "older");
    }

    @Test
    void titles_stand_as_the_language_orders_them() {
        var german = new JournalModel(TestUi.with(new Inline(Mistakes.NOON), Locale.GERMANY));
        german.sort().set(JournalSort.TITLE);
        german.show(List.of(Lines.open("Zug", 1), Lines.open("Ärger", 1), Lines.open("bahn", 1)), PaceLimits.USUAL);
        assertThat(titles(german.shown())).containsExactly("Ärger", "bahn", "Zug");
    }

    @Test
    void a_filter_shows_one_standing_only() {
        show(Lines.open("open", 1), Lines.closed("closed"), Lines.told("told", 1));
        model.filter().set(Standing.CLOSED);
        assertThat(titles()).containsExactly("closed");
    }

    @Test
    void the_counts_are_of_all_whatever_the_filter() {
        show(Lines.open("open", 1), Lines.closed("closed"), Lines.closed("another"));
        model.filter().set(Standing.IN_PROGRESS);
        assertThat(model.count()).isEqualTo(3);
        assertThat(model.count(Standing.CLOSED)).isEqualTo(2);
        assertThat(model.count(Standing.FOLLOWING_THROUGH)).isZero();
    }

    @Test
    void what_is_in_the_trash_is_neither_shown_nor_counted() {
        show(Lines.open("kept", 1), Lines.trashed(Lines.open("away", 1), Mistakes.NOON));
        assertThat(titles()).containsExactly("kept");
        assertThat(model.count()).isEqualTo(1);
        assertThat(titles(model.undisclosed())).containsExactly("kept");
    }

    @Test
    void the_last_thrown_away_lies_on_top_of_the_trash() {
        show(
                Lines.trashed(Lines.open("first", 1), Mistakes.NOON.minusSeconds(60)),
                Lines.trashed(Lines.open("last", 1), Mistakes.NOON),
                Lines.trashed(Lines.open("second", 1), Mistakes.NOON.minusSeconds(30)));
        assertThat(titles(model.trash())).containsExactly("last", "second", "first");
    }

    @Test
    void of_the_undisclosed_the_longest_comes_first_whatever_the_order_of_the_list() {
        model.sort().set(JournalSort.TITLE);
        show(Lines.open("a short while", 1), Lines.told("told", 1), Lines.open("the longest", 90));
        assertThat(titles(model.undisclosed())).containsExactly("the longest", "a short while");
    }

    @Test
    void as_time_goes_only_the_open_lines_change_so_that_what_is_selected_stays() {
        Summary open = Lines.open("open", 1);
        Summary told = Lines.told("told", 3);
        show(open, told);
        List<JournalLine> before = List.copyOf(model.shown());
        background.advance(Duration.ofHours(1));
        show(open, told);
        assertThat(titles()).containsExactly("open", "told");
        assertThat(model.shown().get(0).rating().shown()).isEqualTo(Duration.ofHours(2));
        assertThat(model.shown().get(1)).isSameAs(before.get(1));
    }
}
