package app.ukemi.bench;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Summaries;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.journal.JournalController;
import app.ukemi.ui.journal.JournalLine;
import app.ukemi.ui.journal.Memory;
import app.ukemi.ui.journal.JournalModel;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One frame while the journal's list of 10,000 mistakes is scrolled, against one of a bare list of as many titles:
 * a new place, styles, layout, and the window painted. It is the slowest frame of a hundred that is felt as a hitch.
 * A row of the journal has more in it than a title: 1.25 times was measured, and a quarter more is for the slowest of a
 * few hundred frames, which differ by as much from round to round.
 */
@AtMost(value = 1.6, what = "a frame of scrolling 10,000 mistakes, p99 : the same of a bare list")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
public class ScrollBenchmark {
    private static final int MANY = 10_000;
    /** Rows from one frame to the next, as of somebody who turns the wheel fast. */
    private static final int STRIDE = 7;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private Stage stage;
    private Scene journal;
    private Scene bare;
    private int place;

    @Setup
    public void open(BenchmarkParams run) throws ExecutionException, InterruptedException {
        FxScreen.start();
        FxScreen.ask(() -> {
            List<Summary> mistakes = IntStream.range(0, MANY).mapToObj(ScrollBenchmark::mistake).toList();
            stage = new Stage();
            journal = FxScreen.scene(journal(mistakes), WIDTH, HEIGHT);
            bare = FxScreen.scene(
                    new ListView<>(FXCollections.observableArrayList(
                            mistakes.stream().map(Summary::title).toList())),
                    WIDTH,
                    HEIGHT);
            return bare;
        });
        FxScreen.warm(run, FxScreen.FRAMES_BEFORE, () -> frame(journal), () -> frame(bare));
    }

    private static Summary mistake(int number) {
        Mistake typical = Mistakes.typical(number);
        var noticed = Mistakes.minute(Mistakes.NOON.minus(Duration.ofHours(number)));
        return Summaries.of(typical.withTitle("Approved change number " + number)
                .withOwned(typical.owned().withNoticed(noticed)));
    }

    private static Parent journal(List<Summary> mistakes) {
        Ui ui = TestUi.with(new Inline(Mistakes.NOON));
        var model = new JournalModel(ui);
        model.show(mistakes, PaceLimits.USUAL);
        return Views.of(new JournalController(ui, model, new NowhereElse()), ui);
    }

    @TearDown
    public void close(BenchmarkParams run) throws ExecutionException, InterruptedException {
        FxScreen.ask(() -> {
            stage.close();
            return stage;
        });
        FxScreen.stop(run);
    }

    @Benchmark
    public WritableImage measured() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> frame(journal));
    }

    @Benchmark
    public WritableImage yardstick() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> frame(bare));
    }

    private WritableImage frame(Scene scene) {
        FxScreen.show(stage, scene, picture);
        place = (place + STRIDE) % MANY;
        ((ListView<?>) scene.getRoot().lookup(".list-view")).scrollTo(place);
        return scene.snapshot(picture);
    }

    /** Nobody leaves the list while it is measured. */
    private static final class NowhereElse implements JournalController.Doors {
        @Override
        public void open(UUID mistake) {}

        @Override
        public void begin(String title) {}

        @Override
        public void recordDisclosure(UUID mistake) {}

        @Override
        public void trash(JournalLine line) {}

        @Override
        public boolean readOnly() {
            return false;
        }

        @Override
        public String overdue() {
            return "";
        }

        @Override
        public @Nullable Memory memory() {
            return null;
        }

        @Override
        public void dismissOverdue() {}

        @Override
        public void followThrough() {}

        @Override
        public ObservableValue<String> foot() {
            return new SimpleStringProperty("");
        }
    }
}
