package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Extent;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Step6DiscloseModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final UUID NEW = new UUID(9, 9);

    private final Person ada = Person.named(new UUID(1, 1), "Ada");
    private final Person ben = Person.named(new UUID(1, 2), "Ben");
    private final PlannedDisclosure plan = new PlannedDisclosure(new UUID(2, 1), ada, TODAY.minusDays(1));
    private final Steps steps = new Steps(concerned(Mistakes.begun(1, "Firmware")));
    private final Step6DiscloseModel model = new Step6DiscloseModel(steps.mistake);
    private final Moment now = steps.desk.ui().thisMinute();

    private Mistake concerned(Mistake mistake) {
        return mistake.withOwned(mistake.owned().withConcerned(List.of(
                new Concerned(new UUID(3, 1), ada, "could not work", true),
                new Concerned(new UUID(3, 2), ben, "took the calls", false))));
    }

    @Test
    void now_is_a_moment_to_the_minute_in_the_local_zone() {
        assertThat(now).isEqualTo(Mistakes.minute(Mistakes.NOON));
    }

    @Test
    void only_those_who_must_hear_are_still_to_be_told() {
        assertThat(model.toTell()).extracting(Concerned::person).containsExactly(ada);
    }

    @Test
    void who_has_the_full_account_is_no_longer_to_be_told() {
        model.done().add(Disclosure.blank(NEW).withTo(ada).withAt(now).withExtent(Extent.FULL_ACCOUNT));

        assertThat(model.toTell()).isEmpty();
    }

    @Test
    void how_much_the_first_telling_said_is_left_to_be_chosen() {
        assertThat(model.toldNow(NEW, ada, now)).isEqualTo(Disclosure.blank(NEW).withTo(ada).withAt(now));
    }

    @Test
    void telling_somebody_again_is_taken_for_the_full_account() {
        model.done().add(Disclosure.blank(new UUID(4, 1)).withTo(ada).withExtent(Extent.FIRST_NOTICE));

        assertThat(model.toldNow(NEW, ada, now).extent()).isEqualTo(Extent.FULL_ACCOUNT);
    }

    @Test
    void a_plan_that_happened_becomes_a_disclosure_made_now() {
        model.planned().add(plan);

        model.happened(plan, NEW, now);

        assertThat(steps.now().disclosures().planned()).isEmpty();
        assertThat(steps.now().disclosures().done()).containsExactly(Disclosure.blank(NEW).withTo(ada).withAt(now));
    }

    @Test
    void a_plan_taken_for_happened_by_mistake_comes_back() {
        model.planned().add(plan);
        Mistake before = steps.now();

        model.happened(plan, NEW, now).run();

        assertThat(steps.now()).isEqualTo(before);
    }

    @Test
    void a_plan_for_yesterday_is_overdue() {
        assertThat(model.overdue(plan, TODAY)).isTrue();
    }

    @Test
    void a_plan_for_today_is_not_overdue() {
        assertThat(model.overdue(plan.withBy(TODAY), TODAY)).isFalse();
    }

    @Test
    void a_plan_is_not_overdue_once_its_addressee_was_told() {
        model.done().add(Disclosure.blank(NEW).withTo(ada).withAt(now));

        assertThat(model.overdue(plan, TODAY)).isFalse();
    }
}
