package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowColumnsTest {

    @ParameterizedTest(name = "{0} px with letters of {1} px")
    @CsvSource({"1006, 14", "750, 14", "870, 21", "1300, 14", "700, 17"})
    void columns_stand_one_after_the_other(double width, double em) {
        RowColumns columns = RowColumns.of(width, em);
        assertThat(columns.drawn()).isTrue();
        assertThat(new double[] {
                    columns.date(), columns.title(), columns.title() + columns.titleWidth(), columns.before(),
                    columns.zero(), columns.end(), columns.right(), width
                })
                .isSorted();
    }

    @ParameterizedTest(name = "{0} px with letters of {1} px")
    @CsvSource({"500, 21", "549, 24.5"})
    void where_there_is_no_room_to_draw_the_title_has_it(double width, double em) {
        RowColumns columns = RowColumns.of(width, em);
        assertThat(columns.drawn()).isFalse();
        assertThat(columns.titleWidth()).isGreaterThanOrEqualTo(0);
    }
}
