package app.ukemi.ui.wizard;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Severity;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
import java.util.List;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/** Step 1 on the screen: the parts of what is owned. */
public final class Step1OwnModel {
    private final Editing<Mistake> mistake;
    private final Editing<Owned> owned;
    private final Editing<Admission> admission;

    public Step1OwnModel(Editing<Mistake> mistake) {
        this.mistake = mistake;
        owned = mistake.inner(Mistake::owned, Mistake::withOwned);
        admission = owned.inner(Owned::admission, Owned::withAdmission);
    }

    public Editing<Mistake> mistake() {
        return mistake;
    }

    public Property<@Nullable Moment> happened() {
        return owned.part(Owned::happened, Owned::withHappened);
    }

    public Property<@Nullable Moment> suspected() {
        return owned.part(Owned::suspected, Owned::withSuspected);
    }

    public Property<@Nullable Moment> noticed() {
        return owned.part(Owned::noticed, Owned::withNoticed);
    }

    public Property<String> account() {
        return owned.part(Owned::account, Owned::withAccount);
    }

    public RowsModel<Concerned> concerned() {
        return new RowsModel<>(owned, Owned::concerned, Owned::withConcerned);
    }

    public Property<@Nullable Severity> severity() {
        return owned.part(Owned::severity, Owned::withSeverity);
    }

    public Property<List<String>> tags() {
        return owned.part(Owned::tags, Owned::withTags);
    }

    public Property<@Nullable FairView> fairView() {
        return owned.part(Owned::fairView, Owned::withFairView);
    }

    public Editing<Admission> admission() {
        return admission;
    }

    public Property<String> admissionText() {
        return admission.part(Admission::text, Admission::withText);
    }

    /** The admission is left: its present wording becomes the first draft, unless there is one. */
    public void freezeDraft() {
        admission.change(Admission::frozen);
    }

    public void deleteDraft() {
        admission.change(Admission::withoutDraft);
    }
}
