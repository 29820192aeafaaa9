package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.SampleJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long one leafs through a journal, the memory that it takes does not grow. */
class SoakTest {
    /** As many as fill what is kept of the last mistakes, and load every class. */
    private static final int WARM_UP = 40;

    /** The mistake that was left last stands ready for the way back from its plan. */
    private static final int STILL_THERE = 2;

    private static final double MEGABYTE = 1024 * 1024;

    /** A view that stays behind at every tenth opening alone would be many times as much. */
    private static final double MOST_GROWTH = 8 * MEGABYTE;

    @TempDir private Path folder;
    private Tour tour;
    private Soak soak;

    @BeforeEach
    void a_first_start() throws TimeoutException {
        tour = new Tour(folder, Locale.UK, new Album(Locale.UK, "soak"));
        soak = new Soak(tour);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    @Test
    void what_was_left_is_let_go() throws TroubleException {
        tour.with(stories(10));
        soak.open(10);
        soak.heap();
        assertThat(soak.alive()).as(soak::whoIsAlive).isLessThanOrEqualTo(STILL_THERE);
    }

    @Tag("faults")
    @Test
    void five_hundred_mistakes_take_no_more_memory_than_forty() throws TroubleException {
        tour.with(stories(500));
        new Soak(tour).open(WARM_UP);
        long before = soak.heap();
        int timers = tour.background.timers();
        soak.open(500);
        long after = soak.heap();
        System.out.printf(
                Locale.ROOT, "Soak: %s: heap %.1f -> %.1f MB, rooms left alive %d%n",
                soak.did(), before / MEGABYTE, after / MEGABYTE, soak.alive());
        assertThat(soak.alive()).as(soak::whoIsAlive).isLessThanOrEqualTo(STILL_THERE);
        assertThat(tour.background.timers()).as("timers").isEqualTo(timers);
        assertThat((double) after - before).as("growth").isLessThan(MOST_GROWTH);
    }

    /** Those of the sample, told again and again. */
    private List<Mistake> stories(int count) {
        Clock clock = tour.clock();
        return Stream.iterate(1, seed -> seed + 1)
                .map(seed -> SampleJournal.read(tour.locale(), clock, new Ids(clock, new Random(seed))))
                .flatMap(sample -> sample.mistakes().stream())
                .limit(count)
                .toList();
    }
}
