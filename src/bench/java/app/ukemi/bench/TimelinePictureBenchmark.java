package app.ukemi.bench;

import app.ukemi.ui.timeline.TimelineScene;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
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

/** The first picture of the rows once they have been read, against that of a bare list with one label a row. */
@AtMost(value = 1.5, what = "the first picture after the query : a bare list of labels")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
public class TimelinePictureBenchmark {
    /** A picture is as much work as many frames of it. */
    private static final int PICTURES_BEFORE = 200;

    @Param({"1000", "10000", "100000"})
    public int mistakes;

    private final WritableImage picture = new WritableImage(TimelineScene.WIDTH, TimelineScene.HEIGHT);
    private Stage stage;

    @Setup
    public void open(BenchmarkParams run) throws ExecutionException, InterruptedException {
        FxScreen.start();
        FxScreen.ask(() -> {
            TimelineScene.read(mistakes);
            stage = new Stage();
            return stage;
        });
        FxScreen.warm(run, PICTURES_BEFORE, () -> picture(this::rows), () -> picture(this::bare));
    }

    private Scene rows() {
        return TimelineScene.rows(mistakes);
    }

    private Scene bare() {
        return TimelineScene.bare(mistakes);
    }

    @Benchmark
    public double measured() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> picture(this::rows));
    }

    @Benchmark
    public double yardstick() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> picture(this::bare));
    }

    private double picture(Supplier<Scene> make) {
        Scene scene = make.get();
        stage.setScene(scene);
        stage.show();
        return scene.snapshot(picture).getWidth();
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
