package app.ukemi.ui.wizard;

import app.ukemi.background.Lane;
import app.ukemi.background.Newest;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.domain.plan.FixPlans;
import app.ukemi.print.Omission;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PlanPages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Foretells, while one writes, what of a mistake will find no room on the page of its plan. Nothing is done before
 * step 4 is shown: then what sets the pages is warmed up.
 */
public final class PlanFit {
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final Ui ui;
    private final PlanPages pages;
    private final ObservableValue<PaceLimits> limits;
    private final Consumer<Consumer<PlanChoices>> reading;
    private final Newest<List<Omission>> telling;
    private final ReadOnlyObjectWrapper<List<Omission>> omissions = new ReadOnlyObjectWrapper<>(List.of());
    /** Held here, since the mistake and the pages outlive the step that is shown. */
    private final InvalidationListener follow = _ -> ask();
    private @Nullable Editing<Mistake> mistake;
    private @Nullable PlanChoices choices;

    /**
     * For one mistake.
     *
     * @param reading reads what was chosen for its plans, and hands it over
     */
    public PlanFit(
            Ui ui, PlanPages pages, ObservableValue<PaceLimits> limits, Consumer<Consumer<PlanChoices>> reading) {
        this.ui = ui;
        this.pages = pages;
        this.limits = limits;
        this.reading = reading;
        telling = new Newest<>(ui.background(), Lane.PAGE, PAUSE);
    }

    /** The step is shown. */
    void begin(Editing<Mistake> shown) {
        if (mistake == null) {
            shown.value().addListener(new WeakInvalidationListener(follow));
            pages.warm().addListener(new WeakInvalidationListener(follow));
        }
        mistake = shown;
        pages.warmUp();
        reading.accept(read -> {
            choices = read;
            ask();
        });
    }

    /** The step is shown no more. */
    void stop() {
        mistake = null;
        telling.stop();
    }

    private void ask() {
        if (mistake != null && choices != null && pages.warm().get()) {
            FixPlan plan = FixPlans.of(
                    mistake.get(), choices, limits.getValue(), ui.now().atZone(ui.clock().getZone()));
            telling.ask(() -> pages.renderer().omissions(plan), omissions::set, _ -> omissions.set(List.of()));
        }
    }

    /** What finds no room; nothing while that is not known. */
    ReadOnlyObjectProperty<List<Omission>> omissions() {
        return omissions.getReadOnlyProperty();
    }

    /** What of one part finds no room. */
    static Optional<Omission> of(PlanPart part, List<Omission> all) {
        return all.stream().filter(omission -> omission.part() == part).findFirst();
    }
}
