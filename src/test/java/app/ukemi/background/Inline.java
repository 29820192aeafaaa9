package app.ukemi.background;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The twin of {@link Threads} for tests: work is done at once on the caller's thread, unless it was told to
 * {@link #hold()} it, and timers ring only when {@link #advance} moves the clock over them.
 */
public final class Inline implements Background {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final HandClock clock;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> heldBack = new ArrayDeque<>();
    private final Set<Lane> held = EnumSet.noneOf(Lane.class);
    private final List<Timer> timers = new ArrayList<>();

    public Inline(Instant start) {
        this(new HandClock(start, BERLIN));
    }

    /** With a clock that goes along with its timers. */
    public Inline(HandClock clock) {
        this.clock = clock;
    }

    public HandClock clock() {
        return clock;
    }

    @Override
    public <T> void run(Lane lane, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (held.contains(lane)) {
            heldBack.add(() -> answer(work, done, failed));
        } else {
            waiting.add(() -> answer(work, done, failed));
            doAllThatWaits();
        }
    }

    private static <T> void answer(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void soon(Runnable task) {
        Platform.runLater(task);
    }

    /** From now on work waits, as if its lane were busy. */
    public void hold() {
        held.addAll(EnumSet.allOf(Lane.class));
    }

    /** From now on work on this lane waits, as if it were busy. */
    public void hold(Lane lane) {
        held.add(lane);
    }

    /** Does all that waits; work is done at once again. */
    public void release() {
        held.clear();
        doAllThatWasHeldBack();
    }

    /** Does the first of what waits; what comes of it waits again. */
    public void releaseOne() {
        waiting.add(heldBack.remove());
        doAllThatWaits();
    }

    /** How many pieces of work wait. */
    public int waiting() {
        return waiting.size() + heldBack.size();
    }

    private void doAllThatWasHeldBack() {
        waiting.addAll(heldBack);
        heldBack.clear();
        doAllThatWaits();
    }

    private void doAllThatWaits() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Moves the clock, and lets every timer ring in its order and at its time. */
    public void advance(Duration by) {
        Instant end = clock.instant().plus(by);
        for (Optional<Timer> next = due(end); next.isPresent(); next = due(end)) {
            // One that was overslept rings late.
            if (next.get().rings.isAfter(clock.instant())) {
                clock.set(next.get().rings);
            }
            next.get().ring();
        }
        clock.set(end);
    }

    private Optional<Timer> due(Instant end) {
        return timers.stream()
                .filter(timer -> !timer.rings.isAfter(end))
                .min(Comparator.comparing(timer -> timer.rings));
    }

    @Override
    public Stoppable after(Duration delay, Runnable task) {
        return start(new Timer(delay, task, false));
    }

    @Override
    public Stoppable every(Duration period, Runnable task) {
        return start(new Timer(period, task, true));
    }

    private Stoppable start(Timer timer) {
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    /** How many timers run: none may be left behind by a view that is gone. */
    public int timers() {
        return timers.size();
    }

    @Override
    public <T> T await(Callable<T> work) throws Exception {
        doAllThatWasHeldBack();
        return work.call();
    }

    @Override
    public void close() {
        doAllThatWasHeldBack();
        timers.clear();
    }

    private final class Timer {
        private final Duration period;
        private final Runnable task;
        private final boolean again;
        private Instant rings;

        Timer(Duration period, Runnable task, boolean again) {
            this.period = period;
            this.task = task;
            this.again = again;
            this.rings = clock.instant().plus(period);
        }

        void ring() {
            if (again) {
                rings = rings.plus(period);
            } else {
                timers.remove(this);
            }
            task.run();
        }
    }
}
