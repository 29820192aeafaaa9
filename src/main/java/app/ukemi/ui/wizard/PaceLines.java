package app.ukemi.ui.wizard;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.Lags;
import app.ukemi.domain.rule.PaceReason;
import app.ukemi.domain.rule.Rating;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PaceFlag;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The clock in words, and below it how long each stretch took, as far as its moments have been said. */
public final class PaceLines extends VBox {
    private static final Duration TICK = Duration.ofSeconds(20);

    /** The rest is said by the lags, or asked by the questions below. */
    private static final Set<PaceReason> SAID_HERE = EnumSet.of(
            PaceReason.STILL_OPEN,
            PaceReason.WHILE_SUSPECTING,
            PaceReason.COARSE,
            PaceReason.NOT_NOTICED,
            PaceReason.NOT_MINE);

    private final Label why = new Label();
    private final PaceFlag flag = new PaceFlag();
    private final VBox lags = new VBox();
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.UNRATED);
    private Stoppable ticking = () -> {};

    public PaceLines() {
        getStyleClass().add("pace-lines");
        flag.setId("flag");
        flag.setWrapText(true);
        lags.setId("lags");
        lags.getStyleClass().add("lags");
        why.setId("why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(flag, why, lags);
    }

    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Begins to show a mistake, ticking for as long as this is on the screen; called once. */
    public void show(Desk desk, Editing<Mistake> mistake) {
        var clock = new PaceClock(desk, mistake);
        ChangeListener<Mistake> follow = (_, _, now) -> refresh(desk.ui(), clock, now);
        Bind.hold(this, follow);
        mistake.value().addListener(new WeakChangeListener<>(follow));
        sceneProperty().subscribe(scene -> tick(desk.ui(), scene, clock));
        refresh(desk.ui(), clock, mistake.get());
    }

    private void tick(Ui ui, @Nullable Scene scene, PaceClock clock) {
        ticking.stop();
        if (scene != null) {
            ticking = ui.background().every(TICK, () -> refresh(ui, clock, clock.mistake().get()));
        }
    }

    private void refresh(Ui ui, PaceClock clock, Mistake mistake) {
        Rating rating = clock.rating();
        pace.set(rating.pace());
        flag.show(rating.pace(), clock.words());
        why.setText(clock.meaning());
        show(why, SAID_HERE.contains(rating.reason()));
        Lags took = Lags.of(mistake);
        lags.getChildren().clear();
        line(ui, "disclose.lag.unnoticed", took.unnoticed());
        line(ui, "disclose.lag.in-doubt", took.inDoubt());
        line(ui, "disclose.lag.to-first", took.toFirst());
        line(ui, "disclose.lag.to-full", took.toFull());
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private void line(Ui ui, String key, @Nullable Lag lag) {
        if (lag != null) {
            var line = new Label(ui.text(key, ui.formats().span(lag.least(), lag.most())));
            line.setId(key.substring(key.lastIndexOf('.') + 1));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            lags.getChildren().add(line);
        }
    }
}
