package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Suggestion;
import app.ukemi.ui.control.Editing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Step2GuideModelTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private final Suggestion idea = Suggestion.blank(new UUID(0, 9)).withIdea(" Two people read every change ");
    private final Editing<Mistake> mistake = new Editing<>(begun());
    private final Step2GuideModel model = new Step2GuideModel(mistake);

    private Mistake begun() {
        Mistake begun = Mistakes.begun(1, "Lost a disk");
        return begun.withGuidance(begun.guidance().withSuggestions(List.of(idea)));
    }

    @Test
    void a_suggestion_becomes_a_permanent_action_with_its_words() {
        model.makeAction(suggestion(), FIRST);
        assertThat(mistake.get().remedy().actions())
                .containsExactly(Action.blank(FIRST, ActionKind.PERMANENT).withText("Two people read every change"));
    }

    @Test
    void the_suggestion_knows_its_action() {
        model.makeAction(suggestion(), FIRST);
        assertThat(suggestion().action()).isEqualTo(FIRST);
        assertThat(model.isAction(suggestion())).isTrue();
    }

    @Test
    void one_change_makes_the_action_and_the_link() {
        var changes = new ArrayList<Mistake>();
        mistake.value().addListener((_, _, now) -> changes.add(now));
        model.makeAction(suggestion(), FIRST);
        assertThat(changes).hasSize(1);
    }

    @Test
    void a_suggestion_that_is_an_action_is_not_made_one_again() {
        model.makeAction(suggestion(), FIRST);
        model.makeAction(suggestion(), SECOND);
        assertThat(mistake.get().remedy().actions()).extracting(Action::id).containsExactly(FIRST);
    }

    @Test
    void once_its_action_was_removed_it_can_be_made_again() {
        model.makeAction(suggestion(), FIRST);
        mistake.change(now -> now.withRemedy(now.remedy().withActions(List.of())));
        assertThat(model.isAction(suggestion())).isFalse();
        model.makeAction(suggestion(), SECOND);
        assertThat(suggestion().action()).isEqualTo(SECOND);
    }

    @Test
    void a_removed_suggestion_leaves_its_action_and_comes_back_linked() {
        model.makeAction(suggestion(), FIRST);
        Runnable back = model.suggestions().remove(idea.id());
        assertThat(mistake.get().remedy().actions()).hasSize(1);
        back.run();
        assertThat(model.isAction(suggestion())).isTrue();
    }

    private Suggestion suggestion() {
        return mistake.get().guidance().suggestions().getFirst();
    }
}
