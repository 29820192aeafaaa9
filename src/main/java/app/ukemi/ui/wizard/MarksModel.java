package app.ukemi.ui.wizard;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.background.Lane;
import app.ukemi.domain.Admission;
import app.ukemi.domain.KeptFinding;
import app.ukemi.ownership.AdmissionCheck;
import app.ukemi.ownership.Finding;
import app.ukemi.ownership.Sign;
import app.ukemi.ownership.TextLanguage;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What the admission check finds in a text that is being written: looked for a moment after the last key, and shown
 * but for what was kept as a fact. Until then what was found last stays.
 */
public final class MarksModel {
    /** After the last key. */
    static final Duration PAUSE = Duration.ofMillis(600);

    private static final Found NOTHING = new Found(List.of(), Set.of());

    private final Ui ui;
    private final ObservableValue<String> text;
    private final Editing<Admission> admission;
    private final ObservableValue<Boolean> on;
    private final ReadOnlyObjectWrapper<List<Finding>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Sign>> signs = new ReadOnlyObjectWrapper<>(Set.of());
    /** Held here, since both outlive the screen. */
    private final InvalidationListener follow = _ -> show();
    private final InvalidationListener switched = _ -> check();
    private Found found = NOTHING;
    private Stoppable timer = () -> {};

    private record Found(List<Finding> findings, Set<Sign> signs) {}

    /**
     * The marks of a text.
     *
     * @param text held by the screen as long as this
     * @param admission where it is noted what is kept
     */
    MarksModel(Desk desk, ObservableValue<String> text, Editing<Admission> admission) {
        ui = desk.ui();
        this.text = text;
        this.admission = admission;
        on = desk.checks();
        text.addListener((_, _, _) -> wait(PAUSE));
        admission.value().addListener(new WeakInvalidationListener(follow));
        on.addListener(new WeakInvalidationListener(switched));
        check();
    }

    /** What is asked about: the strongest first, at most three. */
    ReadOnlyObjectProperty<List<Finding>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the text owns. */
    ReadOnlyObjectProperty<Set<Sign>> signs() {
        return signs.getReadOnlyProperty();
    }

    private void wait(Duration pause) {
        timer.stop();
        timer = ui.background().after(pause, this::check);
    }

    /** Stops waiting: the screen is gone for now. */
    void stop() {
        timer.stop();
    }

    /** Looks through the text as it now is. */
    void check() {
        timer.stop();
        String now = text.getValue();
        if (!on.getValue() || now.isBlank()) {
            take(NOTHING);
            return;
        }
        Locale language = TextLanguage.of(now, ui.messages().locale());
        ui.background().run(
                Lane.READ,
                () -> new Found(AdmissionCheck.findings(now, language), AdmissionCheck.signs(now, language)),
                all -> {
                    if (now.equals(text.getValue())) {
                        take(all);
                    }
                },
                failure -> {
                    System.getLogger(MarksModel.class.getName())
                            .log(System.Logger.Level.WARNING, "The admission was not looked through", failure);
                    take(NOTHING);
                });
    }

    private void take(Found all) {
        found = all;
        show();
    }

    private void show() {
        shown.set(AdmissionCheck.strongest(found.findings(), admission.get().kept()));
        signs.set(found.signs());
    }

    /** Asks about it no more, here and wherever else in this mistake the same words stand. Tells the way back. */
    Runnable keep(Finding finding) {
        KeptFinding fact = finding.asFact();
        admission.change(now -> now.keeping(fact));
        return () -> admission.change(now -> now.asking(fact));
    }
}
