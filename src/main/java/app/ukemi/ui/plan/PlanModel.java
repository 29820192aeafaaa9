package app.ukemi.ui.plan;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.background.Lane;
import app.ukemi.background.Newest;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.domain.plan.FixPlans;
import app.ukemi.domain.plan.PlanBox;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.print.PlanPage;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PlanPages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The fix plan of a mistake as it would now be printed: set anew a moment after something was chosen. */
public final class PlanModel {
    private static final Duration PAUSE = Duration.ofMillis(250);
    /** Work that takes no longer than this goes on unseen. */
    private static final Duration UNSEEN = Duration.ofMillis(300);

    private final Ui ui;
    private final PlanPages pages;
    private final Mistake mistake;
    private final PaceLimits limits;
    private final Editing<PlanChoices> choices;
    private final Newest<PlanPage> setting;
    private final ObjectProperty<@Nullable PlanPage> page = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SETTING);
    private final List<Consumer<PlanPage>> waiting = new ArrayList<>();
    private @Nullable Stoppable patience;

    /** How the page that is shown stands to what is chosen. */
    public enum State {
        /** It is the one that was chosen. */
        READY,
        /** The one that was chosen will be there in a moment. */
        SETTING,
        /** The same, and it takes long enough to be said. */
        SETTING_LONG,
        /** It could not be set. */
        FAILED
    }

    public PlanModel(
            Ui ui, PlanPages pages, Mistake mistake, PaceLimits limits, Editing<PlanChoices> choices) {
        this.ui = ui;
        this.pages = pages;
        this.mistake = mistake;
        this.limits = limits;
        this.choices = choices;
        setting = new Newest<>(ui.background(), Lane.PAGE, PAUSE);
        choices.value().addListener((_, _, _) -> change());
    }

    /** Sets the first page, without a pause. */
    public void begin() {
        expect(UNSEEN);
        FixPlan plan = plan();
        setting.askNow(() -> pages.renderer().render(plan), this::arrived, _ -> failed());
    }

    private void change() {
        expect(PAUSE.plus(UNSEEN));
        FixPlan plan = plan();
        setting.ask(() -> pages.renderer().render(plan), this::arrived, _ -> failed());
    }

    private void expect(Duration unseen) {
        settle();
        if (state.get() != State.SETTING_LONG) {
            state.set(State.SETTING);
        }
        patience = ui.background().after(unseen, () -> state.set(State.SETTING_LONG));
    }

    private void arrived(PlanPage next) {
        settle();
        page.set(next);
        state.set(State.READY);
        List<Consumer<PlanPage>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(each -> each.accept(next));
    }

    private void failed() {
        settle();
        waiting.clear();
        state.set(State.FAILED);
    }

    private void settle() {
        if (patience != null) {
            patience.stop();
            patience = null;
        }
    }

    /** Does something with the page as it is chosen now, once it is there. */
    public void withPage(Consumer<PlanPage> act) {
        PlanPage present = page.get();
        if (state.get() == State.READY && present != null) {
            act.accept(present);
        } else {
            waiting.add(act);
            if (state.get() == State.FAILED) {
                begin();
            }
        }
    }

    /** The plan that is being looked at, as of now. */
    public FixPlan plan() {
        return plan(choices.get());
    }

    private FixPlan plan(PlanChoices of) {
        return FixPlans.of(mistake, of, limits, ui.now().atZone(ui.clock().getZone()));
    }

    /** All of it in words, also what finds no room on the page. */
    public void text(Consumer<String> then) {
        FixPlan plan = plan();
        ui.background().run(Lane.PAGE, () -> pages.renderer().text(plan), then, _ -> state.set(State.FAILED));
    }

    /** The parts of the version of which something was written. */
    public Set<PlanPart> written() {
        PlanChoices all = choices.get();
        for (PlanPart part : PlanPart.values()) {
            all = all.with(part, true);
        }
        return plan(all).boxes().stream().map(PlanBox::part).collect(Collectors.toSet());
    }

    /** Whether a plan to share is made of a mistake that nobody concerned has been told of. */
    public boolean isUndisclosed() {
        return choices.get().version() == PlanVersion.SHARE
                && DisclosurePace.rate(Disclosed.moments(mistake), limits, ui.now()).pace() == Pace.OPEN;
    }

    public Editing<PlanChoices> choices() {
        return choices;
    }

    /** The page that was set last; null while the first is being set. */
    public ReadOnlyObjectProperty<@Nullable PlanPage> page() {
        return page;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What is still being set is dropped. */
    public void stop() {
        settle();
        waiting.clear();
        setting.stop();
    }
}
