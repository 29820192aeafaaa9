package app.ukemi.journal;

import app.ukemi.background.Background;
import app.ukemi.background.Background.Stoppable;
import app.ukemi.background.Lane;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes each version of a mistake as it is typed and gets it to disk: one second after the last change, and never
 * later than five seconds after the first. What could not be saved is kept and tried again; a newer version takes
 * its place. All methods are called on the screen's thread.
 */
public final class Autosave {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final Background background;
    private final Clock clock;
    private final Saver saver;
    private final Consumer<? super SaveState> listener;
    private final Map<UUID, Mistake> pending = new LinkedHashMap<>();
    private Map<UUID, Mistake> underWay = Map.of();
    private int rounds;
    private boolean rightBehind;
    private SaveState state = new SaveState.Idle();
    private @Nullable Stoppable soon;
    private @Nullable Stoppable latest;

    /** With the one that puts a version on disk, {@code journal::save}, and the one who is told of each new state. */
    public Autosave(Background background, Clock clock, Saver saver, Consumer<? super SaveState> listener) {
        this.background = background;
        this.clock = clock;
        this.saver = saver;
        this.listener = listener;
    }

    /** Puts a version on disk, or throws; called on the lane for writing. */
    @FunctionalInterface
    public interface Saver {
        void save(Mistake mistake) throws TroubleException;
    }

    public SaveState state() {
        return state;
    }

    /** A new version, in place of the one of this mistake that still waits. */
    public void changed(Mistake mistake) {
        pending.put(mistake.id(), mistake);
        if (state instanceof SaveState.Failed) {
            return;
        }
        startTimers();
        show(new SaveState.Saving());
    }

    /** Saves what waits now; if a save is under way, right behind it. */
    public void flush() {
        stopTimers();
        if (pending.isEmpty()) {
            return;
        }
        rightBehind = !underWay.isEmpty();
        if (!rightBehind) {
            Map<UUID, Mistake> batch = takeAll();
            underWay = batch;
            int round = ++rounds;
            background.run(
                    Lane.WRITE,
                    () -> save(batch),
                    outcome -> done(round, outcome),
                    _ -> done(round, new Outcome(batch, SaveTrouble.OTHER)));
        }
    }

    /**
     * For the moment of closing: saves what waits and what is under way, and returns once that is done.
     *
     * @return how it stands now; where it failed, what could not be saved still waits
     */
    public SaveState flushAndWait() {
        stopTimers();
        Map<UUID, Mistake> batch = takeAll();
        takeOver();
        if (!batch.isEmpty()) {
            settle(await(batch));
        }
        return state;
    }

    /** What waits to be saved. */
    public List<Mistake> unsaved() {
        return List.copyOf(pending.values());
    }

    /** Forgets what waits, because the user said so. */
    public void abandon() {
        stopTimers();
        pending.clear();
        takeOver();
        show(new SaveState.Idle());
    }

    /** From now on nobody waits for the save that is under way. */
    private void takeOver() {
        underWay = Map.of();
        rounds++;
    }

    private Outcome await(Map<UUID, Mistake> batch) {
        try {
            return background.await(() -> save(batch));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(batch, SaveTrouble.OTHER);
        } catch (Exception e) {
            return new Outcome(batch, SaveTrouble.OTHER);
        }
    }

    /** What is under way, in case it fails, with what waits over it. */
    private Map<UUID, Mistake> takeAll() {
        Map<UUID, Mistake> all = new LinkedHashMap<>(underWay);
        all.putAll(pending);
        pending.clear();
        return all;
    }

    /** Tries each, so that one that cannot be saved does not hold up the others. */
    private Outcome save(Map<UUID, Mistake> batch) {
        Map<UUID, Mistake> unsaved = new LinkedHashMap<>();
        SaveTrouble why = null;
        for (Mistake mistake : batch.values()) {
            try {
                saver.save(mistake);
            } catch (TroubleException e) {
                unsaved.put(mistake.id(), mistake);
                why = e.why();
            } catch (RuntimeException | Error e) {
                log(e);
                unsaved.put(mistake.id(), mistake);
                why = SaveTrouble.OTHER;
            }
        }
        return new Outcome(unsaved, why);
    }

    /** Where closing has taken the batch over, its outcome counts instead. */
    private void done(int round, Outcome outcome) {
        if (round == rounds) {
            underWay = Map.of();
            settle(outcome);
        }
    }

    private void settle(Outcome outcome) {
        outcome.unsaved().forEach(pending::putIfAbsent);
        if (outcome.why() != null) {
            stopTimers();
            soon = background.after(AGAIN, this::flush);
            show(new SaveState.Failed(outcome.why()));
        } else if (pending.isEmpty()) {
            stopTimers();
            show(new SaveState.Saved(clock.instant()));
        } else {
            show(new SaveState.Saving());
            saveTheRest();
        }
    }

    private void saveTheRest() {
        if (rightBehind) {
            flush();
        } else if (soon == null) {
            startTimers();
        }
    }

    private void startTimers() {
        if (soon != null) {
            soon.stop();
        }
        soon = background.after(QUIET, this::flush);
        if (latest == null) {
            latest = background.after(LONGEST, this::flush);
        }
    }

    private void stopTimers() {
        if (soon != null) {
            soon.stop();
        }
        if (latest != null) {
            latest.stop();
        }
        soon = null;
        latest = null;
    }

    private void show(SaveState next) {
        if (!next.equals(state)) {
            state = next;
            listener.accept(next);
        }
    }

    private static void log(Throwable e) {
        System.getLogger(Autosave.class.getName()).log(System.Logger.Level.ERROR, "A save failed unforeseen", e);
    }

    /** What could not be saved, and why; null where all was. */
    private record Outcome(Map<UUID, Mistake> unsaved, @Nullable SaveTrouble why) {}
}
