package app.ukemi.bench;

import app.ukemi.background.Doorbell;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * How long it takes from a second start, as a file manager makes it, until the first window stands before the others,
 * beyond what the first program takes to answer. It prints milliseconds, a line for each run.
 */
final class SecondStartRuns {
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Sight sight;
    private final Path launcher;
    private final Path home;
    private Window curtain = new Window(null);

    private SecondStartRuns(Sight sight, Path launcher, Path home) {
        this.sight = sight;
        this.launcher = launcher;
        this.home = home;
    }

    /** With the file of the pixels, how many runs, what starts the program, and its own folder. */
    public static void main(String[] args) throws Exception {
        // Its own window would else keep this process alive when it fails.
        Thread.setDefaultUncaughtExceptionHandler(StartRuns::fail);
        var runs = new SecondStartRuns(Sight.of(Path.of(args[0])), Path.of(args[2]), Path.of(args[3]));
        StartedProgram.clear(runs.home);
        try (var first = StartedProgram.start(runs.launcher, runs.home)) {
            StartedProgram.until(runs.sight::isPainted);
            Thread.sleep(SETTLED);
            for (int run = 0; run < Integer.parseInt(args[1]); run++) {
                double answer = runs.answer();
                System.out.printf(Locale.ROOT, "%.1f%n", runs.secondStart() - answer);
            }
        }
        System.exit(0);
    }

    /** Rung by this process, which runs already. */
    private double answer() throws Exception {
        cover();
        long begin = System.nanoTime();
        if (!Doorbell.ring(home.resolve("config/ukemi/window"), "")) {
            throw new IllegalStateException("Nobody answers");
        }
        StartedProgram.until(sight::isPainted);
        return (System.nanoTime() - begin) / (double) Duration.ofMillis(1).toNanos();
    }

    private double secondStart() throws Exception {
        cover();
        Path journal = home.resolve("data/ukemi/journal.ukemi");
        try (var second = StartedProgram.start(launcher, home, journal.toString())) {
            StartedProgram.until(sight::isPainted);
            double age = second.age();
            second.waitForEnd();
            return age;
        }
    }

    /** Puts something black before everything else: another window each time, for one that was hidden stays behind. */
    private void cover() throws Exception {
        EventQueue.invokeAndWait(() -> {
            curtain.dispose();
            curtain = new Window(null);
            curtain.setBackground(Color.BLACK);
            // The arrow of the mouse is painted with soft edges, and would count as something that is to be seen.
            curtain.setCursor(Toolkit.getDefaultToolkit()
                    .createCustomCursor(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB), new Point(), "none"));
            curtain.setBounds(curtain.getGraphicsConfiguration().getBounds());
            curtain.setVisible(true);
        });
        StartedProgram.until(() -> !sight.isPainted());
    }
}
