package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Affected;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Step;
import app.ukemi.domain.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Step2GuideViewTest {
    private StepOnScreen window;

    @BeforeEach
    void an_empty_step() throws TimeoutException {
        window = StepOnScreen.show(Step.GUIDE, Mistakes.begun(1, "Lost a disk"));
    }

    @Test
    void every_field_of_a_conversation_goes_into_the_mistake() {
        window.click("#addConversation");
        window.write("#who", "Ada Lovelace");
        window.write("#on", "9 Mar 2026");
        window.click("#choice-SHARED_BLIND_SPOT");
        window.write("#said", "We both trusted it");
        Conversation talk = guidance().conversations().getFirst();
        assertThat(talk.with()).extracting("name").isEqualTo("Ada Lovelace");
        assertThat(talk)
                .extracting(Conversation::on, Conversation::affected, Conversation::said)
                .containsExactly(LocalDate.of(2026, 3, 9), Affected.SHARED_BLIND_SPOT, "We both trusted it");
    }

    @Test
    void the_shared_cause_goes_into_the_mistake() {
        window.write("#cause", "Nobody owned the mailbox");
        assertThat(guidance().cause()).isEqualTo("Nobody owned the mailbox");
    }

    @Test
    void a_suggestion_and_its_giver_go_into_the_mistake() {
        suggest();
        window.write("#giver", "Ben Okri");
        Suggestion suggestion = guidance().suggestions().getFirst();
        assertThat(suggestion.idea()).isEqualTo("A second reader");
        assertThat(suggestion.giver()).extracting("name").isEqualTo("Ben Okri");
    }

    @Test
    void a_suggestion_without_words_is_not_made_an_action() {
        window.click("#addSuggestion");
        assertThat(window.node("#makeAction").isDisabled()).isTrue();
    }

    @Test
    void one_click_makes_a_suggestion_an_action_and_the_row_says_so() {
        suggest();
        window.click("#makeAction");
        assertThat(window.mistake().remedy().actions()).extracting("text").containsExactly("A second reader");
        assertThat(window.shows("#isAction")).isTrue();
        assertThat(window.shows("#makeAction")).isFalse();
    }

    @Test
    void when_its_action_is_removed_it_can_be_made_again() {
        suggest();
        window.click("#makeAction");
        window.change(now -> now.withRemedy(Remedy.EMPTY));
        assertThat(window.shows("#makeAction")).isTrue();
    }

    @Test
    void without_a_conversation_one_can_say_why() {
        window.click("#openWhyNone");
        window.write("#whyNone", "It was mine alone");
        assertThat(guidance().whyNone()).isEqualTo("It was mine alone");
    }

    @Test
    void who_has_talked_is_not_asked_why_not() {
        window.click("#openWhyNone");
        window.click("#addConversation");
        assertThat(window.shows("#whyNone")).isFalse();
        assertThat(window.shows("#openWhyNone")).isFalse();
    }

    @Test
    void a_reason_that_was_written_stays_in_sight() {
        window.click("#openWhyNone");
        window.write("#whyNone", "It was mine alone");
        window.click("#addConversation");
        assertThat(window.shows("#whyNone")).isTrue();
    }

    @Test
    void a_removed_conversation_comes_back() {
        window.click("#addConversation");
        window.write("#said", "We both trusted it");
        List<Conversation> before = guidance().conversations();
        window.click(".remove-row");
        assertThat(guidance().conversations()).isEmpty();
        window.undo();
        assertThat(guidance().conversations()).isEqualTo(before);
    }

    @Test
    void after_the_last_row_is_removed_the_keyboard_stays_by_its_place() {
        window.click("#addConversation");
        window.click(".remove-row");
        assertThat(window.node("#addConversation").isFocused()).isTrue();
        assertThat(window.node("#addConversation").isFocusVisible()).isTrue();
    }

    @Test
    void after_a_row_is_removed_the_keyboard_is_at_the_next_one() {
        window.click("#addConversation");
        window.click("#addConversation");
        window.click(".remove-row");
        assertThat(window.node(".remove-row").isFocused()).isTrue();
    }

    @Test
    void a_row_that_comes_back_has_the_keyboard() {
        window.click("#addConversation");
        window.click(".remove-row");
        window.undo();
        assertThat(window.node("#who .text-field").isFocused()).isTrue();
    }

    private void suggest() {
        window.click("#addSuggestion");
        window.write("#idea", "A second reader");
    }

    private Guidance guidance() {
        return window.mistake().guidance();
    }
}
