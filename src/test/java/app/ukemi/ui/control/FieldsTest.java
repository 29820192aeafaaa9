package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Person;
import app.ukemi.domain.Severity;
import app.ukemi.ui.TestStage;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FieldsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Person ADA = new Person(new UUID(0, 1), "Ada Lovelace", "Operations", "AL");

    private final Ui ui = TestUi.british();
    private final Offers offers = new Offers();
    private DateField date;
    private PersonField person;
    private TagsField tags;
    private Choice<Severity> choice;
    private TextField elsewhere;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        TestStage.hideOthers();
        date = new DateField();
        person = new PersonField();
        tags = new TagsField();
        choice = new Choice<>();
        elsewhere = new TextField();
        offers.people().add(ADA);
        date.use(ui, "Day");
        person.use(ui, offers, "Person");
        tags.use(ui, offers, "Tags");
        choice.offer(List.of(Severity.values()), ui::text);
        stage.setScene(new Scene(new VBox(date, person, tags, choice, elsewhere), 500, 400));
        stage.show();
    }

    @BeforeEach
    void given(FxRobot given) {
        robot = given;
    }

    /** Letter by letter, as typing does. */
    private void type(TextField field, String text) {
        robot.interact(() -> {
            field.requestFocus();
            field.clear();
            text.chars().forEach(letter -> field.appendText(Character.toString(letter)));
        });
    }

    private void leave() {
        robot.interact(elsewhere::requestFocus);
    }

    private Person somebody() {
        return Objects.requireNonNull(person.valueProperty().get());
    }

    private void choose(Severity severity) {
        robot.interact(() -> ((ButtonBase) choice.lookup("#choice-" + severity)).fire());
    }

    private List<String> chips() {
        return tags.getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .map(chip -> ((ButtonBase) chip).getText())
                .toList();
    }

    private boolean marked() {
        Node hint = date.lookup(".hint");
        return hint.isVisible() && !((Label) hint).getText().isEmpty();
    }

    @Test
    void a_typed_date_is_taken_when_the_keyboard_leaves() {
        type(date.text(), "9.3.2026");
        assertThat(date.valueProperty().get()).isNull();
        leave();
        assertThat(date.valueProperty().get()).isEqualTo(DAY);
        assertThat(date.text().getText()).isEqualTo(ui.formats().date(DAY));
    }

    @Test
    void what_is_no_date_stays_and_is_marked_and_the_day_before_it_stays() {
        robot.interact(() -> date.valueProperty().set(DAY));
        type(date.text(), "someday");
        leave();
        assertThat(date.valueProperty().get()).isEqualTo(DAY);
        assertThat(date.text().getText()).isEqualTo("someday");
        assertThat(marked()).isTrue();
    }

    @Test
    void a_date_after_all_takes_the_mark_away() {
        type(date.text(), "someday");
        leave();
        type(date.text(), "9.3.2026");
        leave();
        assertThat(marked()).isFalse();
    }

    @Test
    void what_is_no_date_is_told_to_who_does_not_see_the_mark_until_it_is_one() {
        type(date.text(), "perhaps");
        leave();
        assertThat(date.text().getAccessibleText()).startsWith("Day – ").contains("not a date");
        type(date.text(), "9 Mar 2026");
        leave();
        assertThat(date.text().getAccessibleText()).isEqualTo("Day");
    }

    @Test
    void an_emptied_field_has_no_day() {
        robot.interact(() -> date.valueProperty().set(DAY));
        type(date.text(), "");
        leave();
        assertThat(date.valueProperty().get()).isNull();
    }

    @Test
    void a_day_is_picked_in_the_calendar_by_keys_alone() {
        robot.interact(() -> date.valueProperty().set(DAY));
        robot.interact(date.text()::requestFocus);
        press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PAGE_DOWN);
        assertThat(inCalendar().getAccessibleText()).isEqualTo(ui.formats().date(LocalDate.of(2026, 4, 17)));
        press(KeyCode.ENTER);
        assertThat(date.valueProperty().get()).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(date.getScene().getFocusOwner()).isEqualTo(date.text());
    }

    @Test
    void the_calendar_begins_at_the_chosen_day_and_enter_keeps_it() {
        robot.interact(() -> date.valueProperty().set(DAY));
        robot.interact(date.text()::requestFocus);
        press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(date.valueProperty().get()).isEqualTo(DAY);
        assertThat(date.getScene().getFocusOwner()).isEqualTo(date.text());
    }

    private void press(KeyCode... keys) {
        List.of(keys).forEach(key -> {
            robot.press(key).release(key);
            WaitForAsyncUtils.waitForFxEvents();
        });
    }

    private Node inCalendar() {
        return robot.listTargetWindows().getLast().getScene().getFocusOwner();
    }

    @Test
    void an_answer_is_told_with_its_question() {
        robot.interact(() -> choice.setAccessibleText("How bad was it?"));
        assertThat(choice.getChildren().getFirst().getAccessibleText())
                .isEqualTo(ui.text(Severity.NUISANCE) + " – How bad was it?");
    }

    @Test
    void somebody_new_is_kept_from_the_first_letter_on() {
        type(person.name(), "B");
        Person first = somebody();
        robot.interact(() -> person.name().appendText("en"));
        assertThat(somebody()).isEqualTo(first.withName("Ben"));
    }

    @Test
    void names_are_offered_for_what_is_typed_and_not_for_keys_that_write_nothing() {
        robot.interact(() -> {
            person.name().requestFocus();
            person.name().setText("Ad");
            person.name().end();
        });
        List.of("\t", "\r", "\u001b").forEach(this::typed);
        assertThat(offers()).isZero();
        typed("a");
        assertThat(offers()).isEqualTo(1);
        typed("\b");
        assertThat(offers()).isEqualTo(1);
    }

    private void typed(String letter) {
        robot.interact(() -> Event.fireEvent(person.name(), new KeyEvent(
                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static long offers() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).count();
    }

    @Test
    void the_name_of_somebody_known_means_the_same_person() {
        type(person.name(), "ada lovelace");
        leave();
        assertThat(somebody()).isEqualTo(ADA);
        assertThat(person.name().getText()).isEqualTo("Ada Lovelace");
    }

    @Test
    void another_name_for_somebody_known_is_somebody_new() {
        robot.interact(() -> person.valueProperty().set(ADA));
        robot.interact(() -> person.name().appendText("-King"));
        assertThat(somebody().name()).isEqualTo("Ada Lovelace-King");
        assertThat(somebody().id()).isNotEqualTo(ADA.id());
        assertThat(offers.people()).containsExactly(ADA);
    }

    @Test
    void somebody_new_is_offered_once_the_field_was_left() {
        type(person.name(), "Ben");
        leave();
        assertThat(offers.person("Ben")).contains(somebody());
    }

    @Test
    void without_a_name_there_is_nobody() {
        robot.interact(() -> person.valueProperty().set(ADA));
        type(person.name(), "");
        assertThat(person.valueProperty().get()).isNull();
    }

    @Test
    void a_comma_takes_a_tag() {
        type(tags.next(), "network,");
        assertThat(tags.valueProperty().get()).containsExactly("network");
        assertThat(tags.next().getText()).isEmpty();
        assertThat(chips()).containsExactly("network");
    }

    @Test
    void leaving_the_field_takes_a_tag() {
        type(tags.next(), " network ");
        leave();
        assertThat(tags.valueProperty().get()).containsExactly("network");
    }

    @Test
    void the_same_tag_is_taken_once() {
        type(tags.next(), "network,");
        type(tags.next(), "Network,");
        assertThat(tags.valueProperty().get()).containsExactly("network");
    }

    @Test
    void a_tag_removes_itself() {
        robot.interact(() -> tags.valueProperty().set(List.of("network", "handover")));
        robot.interact(() -> ((ButtonBase) tags.getChildren().getFirst()).fire());
        assertThat(tags.valueProperty().get()).containsExactly("handover");
    }

    @Test
    void an_answer_is_chosen_and_another_one_instead() {
        choose(Severity.NUISANCE);
        choose(Severity.LASTING_HARM);
        assertThat(choice.valueProperty().get()).isEqualTo(Severity.LASTING_HARM);
    }

    @Test
    void choosing_the_chosen_one_again_takes_it_back() {
        choose(Severity.NUISANCE);
        choose(Severity.NUISANCE);
        assertThat(choice.valueProperty().get()).isNull();
    }
}
