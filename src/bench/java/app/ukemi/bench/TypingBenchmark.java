package app.ukemi.bench;

import app.ukemi.ui.control.Writing;
import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One typed key: the event, the text handed to the model it is bound to, styles and layout as in a pulse; and the
 * same with the window painted. In 200 kB it may cost three times what it costs in an empty field.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {
            "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-Xmx1g"
        })
public class TypingBenchmark {
    private static final int KEYS = 40;
    private static final int LENGTH = 200_000;
    private static final int WIDTH = 740;
    private static final int HEIGHT = 440;

    /** What is typed into, and where. */
    public enum Into {
        EMPTY,
        PARAGRAPHS_MIDDLE,
        PARAGRAPHS_END,
        ONE_PARAGRAPH_MIDDLE,
        ONE_PARAGRAPH_END;

        private String text() {
            String paragraph = "On Tuesday the update that I had waved through stopped the tills in two stores. "
                    + "Nobody had asked the night shift, and I had not told them that it would come. "
                    + "It was my decision.";
            String mark = name().startsWith("ONE") ? " " : "\n";
            return this == EMPTY ? "" : (paragraph + mark).repeat(LENGTH / paragraph.length() + 1).substring(0, LENGTH);
        }

        private int caret() {
            return this == EMPTY ? 0 : name().endsWith("MIDDLE") ? LENGTH / 2 : LENGTH;
        }
    }

    @Param
    public Into into;

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final StringProperty model = new SimpleStringProperty();
    private Writing writing;
    private Stage stage;

    @Setup
    public void open() throws ExecutionException, InterruptedException {
        Platform.startup(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        onScreenThread(() -> {
            writing = new Writing();
            writing.textProperty().bindBidirectional(model);
            stage = new Stage();
            stage.setScene(new Scene(new VBox(new Label("What happened"), writing), WIDTH, HEIGHT));
            stage.show();
            writing.requestFocus();
            return stage;
        });
    }

    @Setup(Level.Invocation)
    public void begin() throws ExecutionException, InterruptedException {
        onScreenThread(() -> {
            writing.setText(into.text());
            writing.selectRange(into.caret(), into.caret());
            type();
            layOut();
            return writing;
        });
    }

    @TearDown
    public void close() throws ExecutionException, InterruptedException {
        onScreenThread(() -> {
            stage.close();
            return stage;
        });
        Platform.exit();
    }

    @Benchmark
    @OperationsPerInvocation(KEYS)
    public String layout() throws ExecutionException, InterruptedException {
        return onScreenThread(() -> {
            for (int i = 0; i < KEYS; i++) {
                type();
                layOut();
            }
            return model.get();
        });
    }

    @Benchmark
    @OperationsPerInvocation(KEYS)
    public String layoutAndPaint() throws ExecutionException, InterruptedException {
        return onScreenThread(() -> {
            for (int i = 0; i < KEYS; i++) {
                type();
                stage.getScene().snapshot(picture);
            }
            return model.get();
        });
    }

    private void type() {
        Event.fireEvent(
                writing,
                new KeyEvent(KeyEvent.KEY_TYPED, "e", "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static <T> T onScreenThread(Callable<T> work) throws ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(TypingBenchmark.class.getSimpleName()).build()).run();
    }
}
