package app.ukemi.bench;

import app.ukemi.ui.control.Writing;
import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One key typed into 200,000 letters until it is seen, against one typed into an empty field of the same control in
 * the same window: the event, the text handed to the property it is bound to, styles, layout, and the window painted.
 * A word is typed and undone at a time, so that neither text grows.
 */
@AtMost(value = 3, what = "a key into 200 kB : a key into an empty field")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
public class TypingBenchmark {
    private static final int KEYS = 10;
    private static final int LENGTH = 200_000;
    private static final int WIDTH = 740;
    private static final int HEIGHT = 440;
    private static final String PARAGRAPH =
            "On Tuesday the update that I had waved through stopped the tills in two stores. "
                    + "Nobody had asked the night shift, and I had not told them that it would come. "
                    + "It was my decision.";

    /** What the long text is, and where in it is typed. */
    public enum Into {
        PARAGRAPHS_MIDDLE("\n", LENGTH / 2),
        PARAGRAPHS_END("\n", LENGTH),
        ONE_PARAGRAPH_MIDDLE(" ", LENGTH / 2),
        ONE_PARAGRAPH_END(" ", LENGTH);

        private final String text;
        private final int caret;

        Into(String between, int caret) {
            text = (PARAGRAPH + between).repeat(LENGTH / PARAGRAPH.length() + 1).substring(0, LENGTH);
            this.caret = caret;
        }
    }

    @Param
    public Into into;

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private Writing empty;
    private Writing full;
    private Stage stage;

    @Setup
    public void open() throws ExecutionException, InterruptedException {
        FxScreen.start();
        FxScreen.ask(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            empty = bound("");
            full = bound(into.text);
            stage = new Stage();
            stage.setScene(new Scene(new VBox(empty, full), WIDTH, HEIGHT));
            stage.show();
            full.selectRange(into.caret, into.caret);
            return stage;
        });
    }

    private static Writing bound(String text) {
        var writing = new Writing();
        var model = new SimpleStringProperty(text);
        writing.textProperty().bindBidirectional(model);
        // A binding does not hold its other side.
        writing.setUserData(model);
        return writing;
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
    @OperationsPerInvocation(KEYS)
    public String measured() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> typeWord(full));
    }

    @Benchmark
    @OperationsPerInvocation(KEYS)
    public String yardstick() throws ExecutionException, InterruptedException {
        return FxScreen.ask(() -> typeWord(empty));
    }

    private String typeWord(Writing into) {
        into.requestFocus();
        for (int i = 0; i < KEYS; i++) {
            Event.fireEvent(
                    into,
                    new KeyEvent(KeyEvent.KEY_TYPED, "e", "", KeyCode.UNDEFINED, false, false, false, false));
            stage.getScene().snapshot(picture);
        }
        into.undo();
        return into.getText();
    }
}
