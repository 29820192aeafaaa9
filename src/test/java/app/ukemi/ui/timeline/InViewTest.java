package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class InViewTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at the top                     | 0.0  | 100 | 10   | 0  | 9
            at the end                     | 1.0  | 100 | 10   | 90 | 99
            in the middle                  | 0.5  | 100 | 10   | 45 | 54
            half a row further             | 0.5  | 101 | 10   | 45 | 55
            with room for more than all    | 0.0  | 3   | 10   | 0  | 2
            with room for part of a row    | 0.0  | 100 | 10.5 | 0  | 10
            no rows at all                 | 0.0  | 0   | 10   | 0  | -1
            """)
    void the_rows_that_can_be_seen_follow_from_the_position(ArgumentsAccessor row) {
        assertThat(InView.Span.at(row.getDouble(1), row.getInteger(2), row.getDouble(3)))
                .isEqualTo(new InView.Span(row.getInteger(4), row.getInteger(5)));
    }
}
