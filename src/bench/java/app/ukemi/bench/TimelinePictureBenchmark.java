package app.ukemi.bench;

import app.ukemi.ui.timeline.TimelineScene;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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
    @Param({"1000", "10000", "100000"})
    public int mistakes;

    private final WritableImage picture = new WritableImage(TimelineScene.WIDTH, TimelineScene.HEIGHT);
    private Stage stage;

    @Setup
    public void open() throws ExecutionException, InterruptedException {
        FxScreen.start();
        FxScreen.ask(() -> {
            TimelineScene.read(mistakes);
            stage = new Stage();
            return stage;
        });
    }

    @Benchmark
    public double measured() throws ExecutionException, InterruptedException {
        return picture(() -> TimelineScene.rows(mistakes));
    }

    @Benchmark
    public double yardstick() throws ExecutionException, InterruptedException {
        return picture(() -> TimelineScene.bare(mistakes));
    }

    private double picture(Callable<Scene> make) throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> {
            Scene scene = make.call();
            stage.setScene(scene);
            stage.show();
            return scene.snapshot(picture).getWidth();
        });
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
