package app.ukemi.bench;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Starts programs in turn on the screen that {@code DISPLAY} names, and prints what each start took. It is a process
 * of its own, since only one that had a display from its beginning can press keys there.
 */
final class StartRuns {
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(15);
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final Sight sight;
    private final Robot robot;

    private StartRuns(Sight sight) throws AWTException {
        this.sight = sight;
        robot = new Robot();
    }

    /** With the file of the pixels, how many runs, and of each program its name, what starts it and its own folder. */
    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(StartRuns::fail);
        var runs = new StartRuns(Sight.of(Path.of(args[0])));
        for (int run = 0; run <= Integer.parseInt(args[1]); run++) {
            for (List<String> each : programs(args)) {
                String figures = runs.run(Path.of(each.get(1)), Path.of(each.get(2)));
                // The first of each finds nothing of it in the memory of the system.
                if (run > 0) {
                    System.out.println(each.get(0) + " " + figures);
                }
            }
        }
        System.exit(0);
    }

    /** Says why, and ends the process, whatever else still runs in it. */
    static void fail(Thread where, Throwable why) {
        why.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    private static List<List<String>> programs(String[] args) {
        List<String> all = List.of(args).subList(2, args.length);
        return Stream.iterate(0, from -> from < all.size(), from -> from + 3)
                .map(from -> all.subList(from, from + 3))
                .toList();
    }

    /** Milliseconds to the first frame and to the first key, and how many MB ten seconds later. */
    private String run(Path launcher, Path home) throws IOException, InterruptedException {
        StartedProgram.clear(home);
        StartedProgram.until(() -> !sight.isPainted());
        try (var program = StartedProgram.start(launcher, home)) {
            StartedProgram.until(sight::isPainted);
            double frame = program.age();
            // The rest of it, where the picture was still being handed over.
            StartedProgram.until(() -> sight.change().equals(Sight.Change.NONE));
            StartedProgram.until(this::takesKey);
            double key = program.age();
            Thread.sleep(SETTLED);
            return String.format(Locale.ROOT, "%.1f %.1f %.1f", frame, key, program.memory());
        }
    }

    private boolean takesKey() {
        robot.keyPress(KeyEvent.VK_M);
        robot.keyRelease(KeyEvent.VK_M);
        long next = System.nanoTime() + BETWEEN_KEYS.toNanos();
        while (System.nanoTime() < next) {
            if (sight.change().isLetter()) {
                return true;
            }
            LockSupport.parkNanos(StartedProgram.LOOK.toNanos());
        }
        return false;
    }
}
