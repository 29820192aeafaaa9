package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Suggestion;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.Property;

/** Step 2 on the screen: the talks, the cause as seen together, and the ideas that can become actions. */
public final class Step2GuideModel {
    private final Editing<Mistake> mistake;
    private final Editing<Guidance> guidance;

    public Step2GuideModel(Editing<Mistake> mistake) {
        this.mistake = mistake;
        guidance = mistake.inner(Mistake::guidance, Mistake::withGuidance);
    }

    public Editing<Mistake> mistake() {
        return mistake;
    }

    public RowsModel<Conversation> conversations() {
        return new RowsModel<>(guidance, Guidance::conversations, Guidance::withConversations);
    }

    public Property<String> cause() {
        return guidance.part(Guidance::cause, Guidance::withCause);
    }

    public RowsModel<Suggestion> suggestions() {
        return new RowsModel<>(guidance, Guidance::suggestions, Guidance::withSuggestions);
    }

    public Property<String> whyNone() {
        return guidance.part(Guidance::whyNone, Guidance::withWhyNone);
    }

    /** Whether there is an action made from this suggestion; one that was removed since does not count. */
    public boolean isAction(Suggestion suggestion) {
        return mistake.get().remedy().actions().stream()
                .anyMatch(action -> action.id().equals(suggestion.action()));
    }

    /** Makes a permanent action with the words of a suggestion, unless there is one already. */
    public void makeAction(Suggestion suggestion, UUID id) {
        if (!isAction(suggestion)) {
            mistake.change(now -> now.withRemedy(with(now.remedy(), suggestion, id))
                    .withGuidance(linked(now.guidance(), suggestion, id)));
        }
    }

    private static Remedy with(Remedy remedy, Suggestion suggestion, UUID id) {
        Action action = Action.blank(id, ActionKind.PERMANENT).withText(suggestion.idea().strip());
        return remedy.withActions(Stream.concat(remedy.actions().stream(), Stream.of(action)).toList());
    }

    private static Guidance linked(Guidance guidance, Suggestion suggestion, UUID id) {
        List<Suggestion> linked = guidance.suggestions().stream()
                .map(each -> each.id().equals(suggestion.id()) ? each.withAction(id) : each)
                .toList();
        return guidance.withSuggestions(linked);
    }
}
