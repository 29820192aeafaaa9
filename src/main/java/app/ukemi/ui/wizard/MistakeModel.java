package app.ukemi.ui.wizard;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.Progress;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.Missing;
import app.ukemi.domain.rule.StepProgress;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
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

    /** Somebody was told just now; who it was is still to be written. */
    public void discloseNow() {
        new RowsModel<>(disclosures, Disclosures::done, Disclosures::withDone)
                .add(Disclosure.blank(desk.ui().newId()).withAt(desk.ui().thisMinute()));
    }

    /** These people were told the plan today; where nobody is named, who it was is still to be written. */
    public void planTold(List<Person> people) {
        Editing<Remedy> remedy = mistake.inner(Mistake::remedy, Mistake::withRemedy);
        var told = new RowsModel<PlanTold>(remedy, Remedy::told, Remedy::withTold);
        PlanTold today = PlanTold.blank(desk.ui().newId()).withOn(desk.ui().today());
        if (people.isEmpty()) {
            told.add(today);
        }
        people.forEach(person -> told.add(
                PlanTold.blank(desk.ui().newId()).withTo(person).withOn(today.on())));
    }

    /** The clock of the header. */
    PaceClock clock() {
        return new PaceClock(desk, mistake);
    }
}
