package app.ukemi.ui.wizard;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Extent;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.Property;

/** Step 6 on the screen: who is to be told, who was, and why it came late. */
public final class Step6DiscloseModel {
    private final Editing<Mistake> mistake;
    private final Editing<Disclosures> disclosures;

    public Step6DiscloseModel(Editing<Mistake> mistake) {
        this.mistake = mistake;
        disclosures = mistake.inner(Mistake::disclosures, Mistake::withDisclosures);
    }

    public Editing<Mistake> mistake() {
        return mistake;
    }

    public RowsModel<PlannedDisclosure> planned() {
        return new RowsModel<>(disclosures, Disclosures::planned, Disclosures::withPlanned);
    }

    public RowsModel<Disclosure> done() {
        return new RowsModel<>(disclosures, Disclosures::done, Disclosures::withDone);
    }

    public Property<String> whyLate() {
        return disclosures.part(Disclosures::whyLate, Disclosures::withWhyLate);
    }

    /** The wording of the first notice that the user chose; empty while it is the composed one. */
    public Property<String> notice() {
        return disclosures.part(Disclosures::notice, Disclosures::withNotice);
    }

    /** Those concerned who must hear of it and have not had the full account. */
    public List<Concerned> toTell() {
        return Disclosed.notFullyTold(mistake.get());
    }

    /** A disclosure made now: the first thing said to somebody may be anything, the next one is the full account. */
    public Disclosure toldNow(UUID id, Person person, Moment now) {
        boolean before = told(person, disclosures.get());
        return Disclosure.blank(id).withTo(person).withAt(now).withExtent(before ? Extent.FULL_ACCOUNT : null);
    }

    /** A planned disclosure has just happened: it becomes a done one. Tells the way back. */
    public Runnable happened(PlannedDisclosure plan, UUID id, Moment now) {
        Disclosure told = Disclosure.blank(id).withTo(plan.to()).withAt(now);
        Runnable replan = planned().remove(plan.id());
        done().add(told);
        return () -> {
            done().remove(id);
            replan.run();
        };
    }

    /** Whether a planned disclosure should have happened before today and has not. */
    public boolean overdue(PlannedDisclosure plan, LocalDate today) {
        boolean told = plan.to() != null && told(plan.to(), disclosures.get());
        return !told && plan.by() != null && plan.by().isBefore(today);
    }

    private static boolean told(Person person, Disclosures disclosures) {
        return disclosures.done().stream()
                .flatMap(disclosure -> Stream.ofNullable(disclosure.to()))
                .anyMatch(to -> to.id().equals(person.id()));
    }
}
