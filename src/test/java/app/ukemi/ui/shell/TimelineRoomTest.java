package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.domain.rule.TimelineRow;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One window for all: each test begins with the timeline as it is when one comes to it for the first time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TimelineRoomTest {
    private ShellWindow window;

    @BeforeAll
    void the_sample(@TempDir Path folder) throws TimeoutException {
        window = ShellWindow.ofSample(folder, Locale.UK);
    }

    @BeforeEach
    void the_timeline_with_nothing_chosen() {
        window.robot.interact(() -> {
            window.open().timeline().filter().set(TimelineFilter.ALL);
            window.open().timeline().selected().set(null);
        });
        window.fire("#navTimeline");
        if (window.shows("#timeline-table")) {
            window.fire("#tableButton");
        }
    }

    @AfterAll
    void the_sample_goes() {
        window.robot.interact(window.shell()::close);
    }

    private ListView<TimelineRow> rows() {
        return window.node("#rows");
    }

    private TimelineRow selected() {
        return rows().getSelectionModel().getSelectedItem();
    }

    private void type(String words) {
        window.robot.interact(() -> ((TextField) window.node("#filter-text")).setText(words));
    }

    @Test
    void one_filters_walks_opens_a_mistake_at_step_six_and_comes_back_to_its_row() {
        window.fire("#pace-LATE");
        assertThat(rows().getItems()).isNotEmpty().allMatch(row -> row.rating().pace() == Pace.LATE);
        window.robot.interact(rows()::requestFocus);
        window.robot.press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.DOWN).release(KeyCode.DOWN);
        String title = selected().summary().title();
        assertThat(rows().getSelectionModel().getSelectedIndex()).isEqualTo(2);
        window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(((TextField) window.node("#title")).getText()).isEqualTo(title);
        assertThat(window.shows("#addDone")).isTrue();
        window.fire("#back");
        assertThat(selected().summary().title()).isEqualTo(title);
        assertThat(rows().getItems()).allMatch(row -> row.rating().pace() == Pace.LATE);
    }

    @Test
    void each_value_of_a_facet_says_how_many_there_are_and_filters_by_it() {
        MenuButton years = window.node("#facet-YEAR");
        window.robot.interact(years::show);
        String words = years.getItems().getFirst().getText();
        window.robot.interact(years.getItems().getFirst()::fire);
        assertThat(words).endsWith(" " + rows().getItems().size());
        window.robot.interact(years::hide);
    }

    @Test
    void the_same_filters_hold_for_the_table() {
        window.fire("#pace-SLOW");
        int slow = rows().getItems().size();
        window.fire("#tableButton");
        TableView<TimelineRow> table = window.node("#timeline-table");
        assertThat(table.getItems()).hasSize(slow);
        assertThat(window.shows("#rows-card")).isFalse();
    }

    @Test
    void the_table_is_sorted_by_any_of_its_columns() {
        window.fire("#tableButton");
        TableView<TimelineRow> table = window.node("#timeline-table");
        window.robot.interact(() -> table.getSortOrder().setAll(List.of(column(table, "column-pace"))));
        assertThat(table.getItems()).isSortedAccordingTo(Comparator.comparing(row -> row.rating().pace()));
        window.robot.interact(() -> table.getSortOrder().setAll(List.of(column(table, "column-title"))));
        assertThat(table.getItems())
                .isSortedAccordingTo(Comparator.comparing(
                        row -> row.summary().title(), Collator.getInstance(Locale.UK)));
    }

    private static TableColumn<TimelineRow, ?> column(TableView<TimelineRow> table, String id) {
        return table.getColumns().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    @Test
    void the_choice_of_the_table_is_remembered() {
        window.fire("#tableButton");
        window.fire("#navJournal");
        window.fire("#navTimeline");
        assertThat(window.shows("#timeline-table")).isTrue();
    }

    @Test
    void nothing_found_says_so_and_offers_to_clear() {
        int all = rows().getItems().size();
        type("no mistake has these words");
        assertThat(window.shows("#nothing")).isTrue();
        window.fire("#nothing .button");
        assertThat(rows().getItems()).hasSize(all);
        assertThat(window.shows("#nothing")).isFalse();
    }

    @Test
    void each_filter_is_a_chip_that_can_be_taken_away() {
        int all = rows().getItems().size();
        window.fire("#pace-LATE");
        type("the");
        assertThat(window.robot.from(window.<javafx.scene.Node>node("#filters")).lookup(".chip").queryAll()).hasSize(2);
        window.fire(".chip");
        window.fire(".chip");
        assertThat(rows().getItems()).hasSize(all);
        assertThat(((TextField) window.node("#filter-text")).getText()).isEmpty();
    }

    @Test
    void the_moments_of_the_selected_row_stand_below_the_rows() {
        window.robot.interact(() -> rows().getSelectionModel().select(3));
        Label foot = window.node("#row-moments");
        assertThat(foot.getText()).contains("noticed ");
    }

    @Test
    void an_open_one_grows_with_the_clock_and_stays_selected() {
        window.fire("#pace-OPEN");
        window.robot.interact(() -> rows().getSelectionModel().select(0));
        Duration before = selected().rating().shown();
        window.robot.interact(() -> window.background.advance(Duration.ofMinutes(1)));
        assertThat(selected().rating().shown()).isEqualTo(before.plusMinutes(1));
    }

    @Test
    void the_frame_of_the_overview_is_moved_by_keyboard() {
        window.key("#years", KeyCode.HOME);
        assertThat(firstSeen()).isGreaterThan(0);
        window.key("#years", KeyCode.END);
        assertThat(firstSeen()).isZero();
    }

    @Test
    void the_frame_of_the_overview_is_dragged() {
        Region years = window.node(".years");
        Region line = (Region) years.getChildrenUnmodifiable().getFirst();
        window.robot.interact(() -> Event.fireEvent(years, mouse(MouseEvent.MOUSE_PRESSED, line, 0.99)));
        int late = firstSeen();
        window.robot.interact(() -> Event.fireEvent(years, mouse(MouseEvent.MOUSE_DRAGGED, line, 0.1)));
        assertThat(firstSeen()).isGreaterThan(late);
    }

    private int firstSeen() {
        VirtualFlow<?> flow = window.node("#rows .virtual-flow");
        return flow.getFirstVisibleCell().getIndex();
    }

    /** At a share of the width of a year's line. */
    private static MouseEvent mouse(EventType<MouseEvent> type, Region line, double share) {
        Point2D at = line.localToScene(line.getWidth() * share, line.getHeight() / 2);
        double x = at.getX();
        double y = at.getY();
        return new MouseEvent(
                type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false,
                false, false, new PickResult(line.getParent(), x, y));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void an_empty_journal_says_what_will_stand_here() throws Exception {
        window.robot.interact(window.shell()::close);
        window.with();
        window.fire("#navTimeline");
        assertThat(window.shows("#empty")).isTrue();
        assertThat(List.of(window.shows("#picture"), window.shows("#filters"), window.shows("#tools")))
                .containsOnly(false);
    }
}
