package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.background.Inline;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.SaveState.Failed;
import app.ukemi.journal.SaveState.Idle;
import app.ukemi.journal.SaveState.Saved;
import app.ukemi.journal.SaveState.Saving;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private static final Instant START = Mistakes.NOON;
    private static final Mistake FIRST = Mistakes.begun(1, "first");
    private static final Mistake OTHER = Mistakes.begun(2, "other");

    private final Inline background = new Inline(START);
    private final List<String> disk = new ArrayList<>();
    private final List<SaveState> states = new ArrayList<>();
    private @Nullable SaveTrouble trouble;

    private final Autosave autosave = new Autosave(background, background.clock(), this::put, states::add);

    private void put(Mistake mistake) throws TroubleException {
        if (trouble != null) {
            throw new TroubleException(trouble, new IOException());
        }
        disk.add(mistake.title());
    }

    @Test
    void nothing_is_saved_before_a_second_of_quiet() {
        autosave.changed(FIRST);
        background.advance(Duration.ofMillis(999));
        assertThat(disk).isEmpty();
    }

    @Test
    void a_change_is_saved_after_a_second_of_quiet() {
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(1));
        assertThat(disk).containsExactly("first");
    }

    @Test
    void only_the_newest_version_is_saved() {
        autosave.changed(FIRST);
        background.advance(Duration.ofMillis(700));
        autosave.changed(FIRST.withTitle("second"));
        background.advance(Duration.ofSeconds(1));
        assertThat(disk).containsExactly("second");
    }

    @Test
    void five_seconds_of_typing_without_a_pause_are_saved() {
        for (int key = 0; key < 10; key++) {
            autosave.changed(FIRST.withTitle("key " + key));
            background.advance(Duration.ofMillis(500));
        }
        assertThat(disk).containsExactly("key 9");
    }

    @Test
    void the_five_seconds_begin_anew_with_the_next_change() {
        for (int key = 0; key < 20; key++) {
            autosave.changed(FIRST.withTitle("key " + key));
            background.advance(Duration.ofMillis(500));
        }
        assertThat(disk).containsExactly("key 9", "key 19");
    }

    @Test
    void it_says_when_it_saved() {
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(2));
        assertThat(states).containsExactly(new Saving(), new Saved(START.plusSeconds(1)));
    }

    @Test
    void two_mistakes_that_wait_are_both_saved() {
        autosave.changed(FIRST);
        autosave.changed(OTHER);
        background.advance(Duration.ofSeconds(1));
        assertThat(disk).containsExactly("first", "other");
    }

    @Test
    void a_flush_saves_at_once() {
        autosave.changed(FIRST);
        autosave.flush();
        assertThat(disk).containsExactly("first");
    }

    @Test
    void a_flush_leaves_no_timer_behind() {
        autosave.changed(FIRST);
        autosave.flush();
        assertThat(background.timers()).isZero();
    }

    @Test
    void a_flush_of_nothing_says_nothing() {
        autosave.flush();
        assertThat(states).isEmpty();
    }

    @Test
    void a_failure_says_why() {
        trouble = SaveTrouble.DISK_FULL;
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(1));
        assertThat(autosave.state()).isEqualTo(new Failed(SaveTrouble.DISK_FULL));
    }

    @Test
    void what_failed_is_saved_once_the_trouble_is_over() {
        trouble = SaveTrouble.DISK_FULL;
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(60));
        trouble = null;
        background.advance(Duration.ofSeconds(3));
        assertThat(disk).containsExactly("first");
        assertThat(autosave.state()).isInstanceOf(Saved.class);
    }

    @Test
    void a_newer_version_takes_the_place_of_the_one_that_failed() {
        trouble = SaveTrouble.GONE;
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(2));
        autosave.changed(FIRST.withTitle("newer"));
        trouble = null;
        background.advance(Duration.ofSeconds(3));
        assertThat(disk).containsExactly("newer");
    }

    @Test
    void typing_on_does_not_hide_a_failure() {
        trouble = SaveTrouble.GONE;
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(2));
        autosave.changed(FIRST.withTitle("newer"));
        assertThat(autosave.state()).isEqualTo(new Failed(SaveTrouble.GONE));
    }

    @Test
    void a_change_while_a_save_runs_is_not_called_saved() {
        changeWhileSaving();
        background.release();
        assertThat(states).containsExactly(new Saving());
    }

    @Test
    void a_change_while_a_save_runs_is_saved_next() {
        changeWhileSaving();
        background.release();
        background.advance(Duration.ofSeconds(1));
        assertThat(disk).containsExactly("first", "newer");
    }

    @Test
    void a_flush_while_a_save_runs_saves_right_behind_it() {
        changeWhileSaving();
        autosave.flush();
        background.release();
        assertThat(disk).containsExactly("first", "newer");
    }

    @Test
    void a_save_that_fails_does_not_bring_back_an_older_version() {
        changeWhileSaving();
        trouble = SaveTrouble.BUSY;
        background.release();
        trouble = null;
        background.advance(Duration.ofSeconds(3));
        assertThat(disk).containsExactly("newer");
    }

    private void changeWhileSaving() {
        autosave.changed(FIRST);
        background.hold();
        background.advance(Duration.ofSeconds(1));
        autosave.changed(FIRST.withTitle("newer"));
    }

    @Test
    void a_clock_that_is_set_back_holds_up_no_save_and_is_believed() {
        var wall = new HandClock(START, background.clock().getZone());
        var patient = new Autosave(background, wall, this::put, states::add);
        patient.changed(FIRST);
        background.advance(Duration.ofSeconds(1));
        wall.move(Duration.ofDays(-400));
        patient.changed(FIRST.withTitle("newer"));
        background.advance(Duration.ofSeconds(1));
        assertThat(disk).containsExactly("first", "newer");
        assertThat(patient.state()).isEqualTo(new Saved(wall.instant()));
    }

    @Test
    void a_laptop_that_sleeps_in_mid_save_loses_nothing() {
        changeWhileSaving();
        background.clock().move(Duration.ofHours(10));
        background.release();
        background.advance(Duration.ofSeconds(1));
        assertThat(disk).containsExactly("first", "newer");
        assertThat(autosave.state()).isEqualTo(new Saved(START.plus(Duration.ofHours(10)).plusSeconds(1)));
    }

    @Test
    void a_trouble_that_is_over_when_the_laptop_wakes_is_forgotten_at_once() {
        trouble = SaveTrouble.GONE;
        autosave.changed(FIRST);
        background.advance(Duration.ofSeconds(1));
        background.clock().move(Duration.ofHours(10));
        trouble = null;
        background.advance(Duration.ZERO);
        assertThat(disk).containsExactly("first");
    }

    @Test
    void closing_waits_until_everything_is_saved() {
        autosave.changed(FIRST);
        autosave.changed(OTHER);
        assertThat(autosave.flushAndWait()).isEqualTo(new Saved(START));
        assertThat(disk).containsExactly("first", "other");
    }

    @Test
    void closing_takes_over_a_save_that_is_under_way() {
        changeWhileSaving();
        assertThat(autosave.flushAndWait()).isInstanceOf(Saved.class);
        assertThat(disk).last().isEqualTo("newer");
    }

    @Test
    void closing_without_a_change_leaves_everything_as_it_is() {
        assertThat(autosave.flushAndWait()).isEqualTo(new Idle());
    }

    @Test
    void closing_that_fails_says_so_and_can_be_tried_again() {
        trouble = SaveTrouble.DISK_FULL;
        autosave.changed(FIRST);
        assertThat(autosave.flushAndWait()).isEqualTo(new Failed(SaveTrouble.DISK_FULL));
        trouble = null;
        assertThat(autosave.flushAndWait()).isInstanceOf(Saved.class);
        assertThat(disk).containsExactly("first");
    }

    @Test
    void what_the_user_gives_up_is_not_tried_again() {
        trouble = SaveTrouble.DISK_FULL;
        autosave.changed(FIRST);
        autosave.flush();
        autosave.abandon();
        trouble = null;
        background.advance(Duration.ofMinutes(1));
        assertThat(disk).isEmpty();
        assertThat(background.timers()).isZero();
    }

    @Test
    void one_that_cannot_be_saved_does_not_hold_up_another() {
        var choosy = new Autosave(background, background.clock(), this::refuseFirst, states::add);
        choosy.changed(FIRST);
        choosy.changed(OTHER);
        choosy.flush();
        assertThat(disk).containsExactly("other");
        assertThat(choosy.state()).isEqualTo(new Failed(SaveTrouble.OTHER));
    }

    private void refuseFirst(Mistake mistake) throws TroubleException {
        if (mistake.id().equals(FIRST.id())) {
            throw new IllegalStateException("a bug");
        }
        put(mistake);
    }
}
