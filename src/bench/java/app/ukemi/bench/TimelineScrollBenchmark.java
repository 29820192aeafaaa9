package app.ukemi.bench;

import app.ukemi.ui.timeline.TimelineScene;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One pulse while the rows are scrolled, until it is painted, against the same of a bare list of the same size with
 * one label a row: the slowest but one in a hundred of each.
 */
@AtMost(value = 1.3, what = "a pulse while scrolling, p99 : a bare list of labels")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
public class TimelineScrollBenchmark {
    private static final double PIXELS = 100;

    @Param({"1000", "10000", "100000"})
    public int mistakes;

    private final WritableImage picture = new WritableImage(TimelineScene.WIDTH, TimelineScene.HEIGHT);
    private Stage stage;
    private Scene ours;
    private Scene bare;
    private VirtualFlow<?> flow;

    @Setup
    public void open(BenchmarkParams run) throws ExecutionException, InterruptedException {
        FxScreen.start();
        FxScreen.ask(() -> {
            stage = new Stage();
            ours = TimelineScene.rows(mistakes);
            bare = TimelineScene.bare(mistakes);
            return stage;
        });
        FxScreen.warm(run, FxScreen.FRAMES_BEFORE, () -> pulse(ours), () -> pulse(bare));
    }

    @Benchmark
    public double measured() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> pulse(ours));
    }

    @Benchmark
    public double yardstick() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> pulse(bare));
    }

    private double pulse(Scene scene) {
        if (stage.getScene() != scene) {
            FxScreen.show(stage, scene, picture);
            flow = (VirtualFlow<?>) scene.lookup(".virtual-flow");
        }
        if (flow.getPosition() >= 1) {
            flow.setPosition(0);
        } else {
            flow.scrollPixels(PIXELS);
        }
        scene.snapshot(picture);
        return flow.getPosition();
    }

    @TearDown
    public void close(BenchmarkParams run) throws ExecutionException, InterruptedException {
        FxScreen.ask(() -> {
            stage.close();
            return stage;
        });
        FxScreen.stop(run);
    }
}
