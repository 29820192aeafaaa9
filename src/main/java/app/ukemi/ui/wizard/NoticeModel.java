package app.ukemi.ui.wizard;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.rule.FirstNotice;
import app.ukemi.ui.control.Editing;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/**
 * The text of a first notice. Until the user edits it, it is composed from what is written elsewhere and follows it;
 * from then on it is theirs. A text emptied by hand stays empty on the screen, and is composed anew the next time.
 */
public final class NoticeModel {
    private final Editing<Mistake> mistake;
    private final Property<String> own;
    private final Function<Enum<?>, String> words;
    private final StringProperty text = new SimpleStringProperty();
    private final BooleanBinding edited;
    /** Held here, since the mistake outlives the screen. */
    private final ChangeListener<Mistake> follow = (_, before, _) -> follow(before);

    /**
     * A notice about a mistake.
     *
     * @param own the user's own wording, empty while there is none
     * @param words headings and sentences of the composed text
     */
    public NoticeModel(Editing<Mistake> mistake, Property<String> own, Function<Enum<?>, String> words) {
        this.mistake = mistake;
        this.own = own;
        this.words = words;
        edited = Bindings.createBooleanBinding(
                () -> !text.get().equals(composed(mistake.get())), text, mistake.value());
        text.set(own.getValue().isEmpty() ? composed(mistake.get()) : own.getValue());
        text.addListener((_, _, now) -> own.setValue(now.equals(composed(mistake.get())) ? "" : now));
        mistake.value().addListener(new WeakChangeListener<>(follow));
    }

    /** The admission of the mistake, where it is noted what is kept as a fact. */
    Editing<Admission> admission() {
        return mistake.inner(Mistake::owned, Mistake::withOwned).inner(Owned::admission, Owned::withAdmission);
    }

    /** What is shown, and may be edited. */
    public StringProperty text() {
        return text;
    }

    /** Whether what is shown is no longer the composed text. */
    public BooleanBinding edited() {
        return edited;
    }

    /** Puts the composed text back; tells how to return to the user's own wording. */
    public Runnable composeAgain() {
        String before = text.get();
        text.set(composed(mistake.get()));
        return () -> text.set(before);
    }

    private void follow(Mistake before) {
        if (own.getValue().isEmpty() && text.get().equals(composed(before))) {
            text.set(composed(mistake.get()));
        } else if (!own.getValue().isEmpty() && !own.getValue().equals(text.get())) {
            text.set(own.getValue());
        }
    }

    private String composed(Mistake of) {
        return FirstNotice.of(of).text(words);
    }
}
