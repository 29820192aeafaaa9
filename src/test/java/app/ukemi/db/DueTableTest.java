package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.Appointment;
import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Variants;
import app.ukemi.domain.rule.DueThings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueTableTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1).withFiling(Filing.OPEN);
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = TestFiles.open(folder.resolve("test.ukemi"));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** The mistakes that differ in one place from one with open actions, an open review and people to tell. */
    @Test
    void the_query_says_what_the_rule_says() throws SQLException {
        List<String> wrong = new ArrayList<>();
        Mistake last = unfinished();
        save(null, last, NOON);
        int found = 0;
        for (var variant : Variants.of(last)) {
            Mistake changed = Objects.requireNonNull(variant.value());
            save(last, changed, NOON);
            List<DueThing> things = DueThings.of(changed);
            found += things.size();
            if (!things.stream().sorted(DueThings.NEXT_FIRST).toList().equals(things())) {
                wrong.add(variant.place());
            }
            save(changed, last, NOON);
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void what_is_overdue_is_what_has_a_day_before_this_one() throws SQLException {
        save(null, unfinished(), NOON);
        List<LocalDate> days = things().stream().map(DueThing::due).filter(Objects::nonNull).distinct().toList();
        assertThat(days).hasSizeGreaterThan(1);
        for (LocalDate day : days) {
            List<Appointment> overdue = database.read(connection -> DueTable.before(connection, day));
            assertThat(overdue.stream().map(Appointment::thing))
                    .containsExactlyInAnyOrderElementsOf(
                            things().stream().filter(thing -> thing.overdue(day)).toList());
        }
    }

    @Test
    void what_is_done_asks_for_nothing() throws SQLException {
        save(null, FULL, NOON);
        assertThat(things()).extracting(DueThing::kind).doesNotContain(
                DueKind.SHORT_TERM, DueKind.PERMANENT, DueKind.REVIEW);
    }

    @Test
    void an_appointment_says_when_anything_of_it_changed_last() throws SQLException {
        Mistake before = unfinished();
        save(null, before, NOON);
        assertThat(appointments()).extracting(Appointment::changedAt).containsOnly(NOON);
        Action first = before.remedy().actions().getFirst();
        List<Action> actions = List.of(first.withText("Renew today"), before.remedy().actions().getLast());
        save(before, before.withRemedy(before.remedy().withActions(actions)), LATER);
        assertThat(appointments())
                .filteredOn(each -> each.changedAt().equals(LATER))
                .extracting(each -> each.thing().row())
                .containsExactlyInAnyOrder(
                        first.id(), before.followThrough().reviews().getFirst().id());
    }

    /** Everything of it open: one action of each kind, a review of the first one, and two people to tell. */
    private static Mistake unfinished() {
        Action patch = FULL.remedy().actions().getFirst();
        var reviews = FULL.followThrough().reviews().stream()
                .map(review -> review.withAction(patch.id()).withWorked(null))
                .toList();
        return FULL.withRemedy(FULL.remedy().withActions(FULL.remedy().actions().stream()
                        .map(action -> action.id().equals(patch.id())
                                ? action.withOutcome(Outcome.OPEN)
                                : action)
                        .toList()))
                .withFollowThrough(FULL.followThrough().withReviews(reviews.subList(0, 1)))
                .withDisclosures(FULL.disclosures().withDone(List.of()));
    }

    private List<DueThing> things() throws SQLException {
        return appointments().stream().map(Appointment::thing).sorted(DueThings.NEXT_FIRST).toList();
    }

    private List<Appointment> appointments() throws SQLException {
        return database.read(DueTable::all);
    }

    private void save(@Nullable Mistake before, Mistake after, Instant now) throws SQLException {
        database.write(connection -> {
            MistakeStore.save(connection, before, after, now);
            return after;
        });
    }
}
