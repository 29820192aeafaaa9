package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Advice;
import app.ukemi.domain.Remedy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsModelTest {
    private final Advice first = advice(1, "first");
    private final Advice second = advice(2, "second");
    private final Advice third = advice(3, "third");
    private final Editing<Remedy> remedy = new Editing<>(Remedy.EMPTY);
    private final RowsModel<Advice> rows = new RowsModel<>(remedy, Remedy::advice, Remedy::withAdvice);

    private static Advice advice(long id, String said) {
        return Advice.blank(new UUID(0, id)).withSaid(said);
    }

    @BeforeEach
    void three_rows() {
        List.of(first, second, third).forEach(rows::add);
    }

    private List<String> said() {
        return remedy.get().advice().stream().map(Advice::said).toList();
    }

    @Test
    void rows_are_added_at_the_end() {
        assertThat(said()).containsExactly("first", "second", "third");
    }

    @Test
    void a_removed_row_comes_back_to_its_place() {
        Runnable back = rows.remove(second.id());
        assertThat(said()).containsExactly("first", "third");
        back.run();
        assertThat(said()).containsExactly("first", "second", "third");
    }

    @Test
    void it_comes_back_at_the_end_where_the_list_has_become_shorter() {
        Runnable back = rows.remove(third.id());
        rows.remove(first.id());
        rows.remove(second.id());
        back.run();
        assertThat(said()).containsExactly("third");
    }

    @Test
    void it_comes_back_with_what_was_last_written_in_it() {
        rows.put(second.withSaid("second thoughts"));
        rows.remove(second.id()).run();
        assertThat(said()).containsExactly("first", "second thoughts", "third");
    }

    @Test
    void a_new_wording_keeps_the_place() {
        rows.put(first.withSaid("at first"));
        assertThat(said()).containsExactly("at first", "second", "third");
    }

    @Test
    void a_late_wording_of_a_removed_row_does_not_bring_it_back() {
        rows.remove(second.id());
        rows.put(second.withSaid("late"));
        assertThat(said()).containsExactly("first", "third");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, second first third",
        "1, first third second",
        "-9, second first third",
        "9, first third second",
        "0, first second third"
    })
    void a_row_moves_as_far_as_there_are_places(int by, String order) {
        rows.move(second.id(), by);
        assertThat(String.join(" ", said())).isEqualTo(order);
    }
}
