package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MovedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 4, 3);
    private static final LocalDate THIRD = LocalDate.of(2026, 5, 4);

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_of_the_day(String what, Due due, @Nullable LocalDate next, Due then) {
        assertThat(MovedDate.to(due, next, TODAY)).isEqualTo(then);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("the first day moves nothing", Due.OPEN, FIRST, due(FIRST, TODAY)),
                arguments("the same day is no change", due(FIRST, YESTERDAY), FIRST, due(FIRST, YESTERDAY)),
                arguments("no day where none was is no change", Due.OPEN, null, Due.OPEN),
                arguments("a correction on the day it was given", due(FIRST, TODAY), SECOND, due(SECOND, TODAY)),
                arguments("taken away on the day it was given", due(FIRST, TODAY), null, due(null, TODAY)),
                arguments("moved after a night", due(FIRST, YESTERDAY), SECOND, due(SECOND, TODAY, FIRST)),
                arguments("moved where nobody noted since when", Due.by(FIRST), SECOND, due(SECOND, TODAY, FIRST)),
                arguments("brought forward after a night", due(SECOND, YESTERDAY), FIRST, due(FIRST, TODAY, SECOND)),
                arguments("the new day corrected", due(SECOND, TODAY, FIRST), THIRD, due(THIRD, TODAY, FIRST)),
                arguments("the old day put back", due(SECOND, TODAY, FIRST), FIRST, Due.by(FIRST)),
                arguments("put back on a later day", due(SECOND, YESTERDAY, FIRST), FIRST,
                        due(FIRST, TODAY, FIRST, SECOND)),
                arguments("taken away after a night", due(FIRST, YESTERDAY), null, due(null, TODAY, FIRST)),
                arguments("given anew after it was taken away", due(null, TODAY, FIRST), SECOND,
                        due(SECOND, TODAY, FIRST)),
                arguments("moved a second time", due(SECOND, YESTERDAY, FIRST), THIRD,
                        due(THIRD, TODAY, FIRST, SECOND)));
    }

    @Test
    void an_action_keeps_all_else() {
        Action action = Given.open(ActionKind.PERMANENT, "Plan");
        Action moved = MovedDate.to(action, SECOND, TODAY);
        assertThat(moved.timing().due().moved()).isEqualTo(1);
        assertThat(moved.withTiming(action.timing())).isEqualTo(action);
    }

    private static Due due(@Nullable LocalDate on, LocalDate since, LocalDate... before) {
        return new Due(on, since, List.of(before));
    }
}
