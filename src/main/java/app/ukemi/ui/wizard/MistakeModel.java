package app.ukemi.ui.wizard;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Pace;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Progress;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.Missing;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.rule.StepProgress;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;

/** One mistake on the screen: the step that is shown, how far each has come, and how quickly it was disclosed. */
public final class MistakeModel {
    private final Desk desk;
    private final Editing<Mistake> mistake;
    private final Property<String> title;
    private final Property<Admission> admission;
    private final Editing<Disclosures> disclosures;
    private final ObjectProperty<Step> step;

    public MistakeModel(Desk desk, Editing<Mistake> mistake, Step first) {
        this.desk = desk;
        this.mistake = mistake;
        title = mistake.part(Mistake::title, Mistake::withTitle);
        admission = mistake.inner(Mistake::owned, Mistake::withOwned).part(Owned::admission, Owned::withAdmission);
        disclosures = mistake.inner(Mistake::disclosures, Mistake::withDisclosures);
        step = new SimpleObjectProperty<>(first);
    }

    public Desk desk() {
        return desk;
    }

    public Editing<Mistake> mistake() {
        return mistake;
    }

    public Property<String> title() {
        return title;
    }

    public Property<Admission> admission() {
        return admission;
    }

    public ObjectProperty<Step> step() {
        return step;
    }

    public Progress progress(Step of) {
        return StepProgress.of(of, mistake.get());
    }

    public List<Missing> missing(Step of) {
        return StepProgress.missing(of, mistake.get());
    }

    /** How quickly it was disclosed, as of now. */
    public Rating rating() {
        return DisclosurePace.rate(
                Disclosed.moments(mistake.get()), desk.limits().getValue(), desk.ui().now());
    }

    /** Somebody was told just now; who it was is still to be written. */
    public void discloseNow() {
        Moment now = new Moment(
                desk.ui().now().truncatedTo(ChronoUnit.MINUTES), desk.ui().clock().getZone(), Precision.MINUTE);
        new RowsModel<>(disclosures, Disclosures::done, Disclosures::withDone)
                .add(Disclosure.blank(desk.ui().newId()).withAt(now));
    }

    /** The words of the clock: since when it runs, or how it ended. */
    public String clock() {
        Rating rating = rating();
        Moment noticed = mistake.get().owned().noticed();
        if (rating.pace() == Pace.OPEN && noticed != null && rating.lag() != null) {
            return desk.ui().text("mistake.clock.open", desk.ui().moment(noticed), rating.lag().least());
        }
        return desk.ui().flag(rating);
    }
}
