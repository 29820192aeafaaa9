package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import org.junit.jupiter.api.Test;

class NoticeModelTest {
    private final Steps steps = new Steps(Mistakes.begun(1, "Firmware"));
    private final NoticeModel model = open();

    private NoticeModel open() {
        return new NoticeModel(steps.mistake, new Step6DiscloseModel(steps.mistake).notice(), steps.desk.ui()::text);
    }

    private void account(String account) {
        steps.mistake.change(now -> now.withOwned(now.owned().withAccount(account)));
    }

    private String stored() {
        return steps.now().disclosures().notice();
    }

    @Test
    void a_composed_notice_is_shown_and_not_stored() {
        account("The array lost two LUNs");

        assertThat(model.text().get()).contains("The array lost two LUNs");
        assertThat(stored()).isEmpty();
        assertThat(model.edited().get()).isFalse();
    }

    @Test
    void an_edited_notice_is_stored_and_follows_nothing_any_more() {
        model.text().set("We lost two LUNs.");
        account("The array lost two LUNs");

        assertThat(model.text().get()).isEqualTo("We lost two LUNs.");
        assertThat(stored()).isEqualTo("We lost two LUNs.");
        assertThat(model.edited().get()).isTrue();
    }

    @Test
    void composing_it_again_forgets_the_edited_one() {
        String composed = model.text().get();
        model.text().set("We lost two LUNs.");

        model.composeAgain();

        assertThat(model.text().get()).isEqualTo(composed);
        assertThat(stored()).isEmpty();
    }

    @Test
    void composing_it_again_can_be_undone() {
        model.text().set("We lost two LUNs.");

        model.composeAgain().run();

        assertThat(stored()).isEqualTo("We lost two LUNs.");
    }

    @Test
    void a_notice_emptied_by_hand_stays_empty_while_one_writes() {
        model.text().set("");
        account("The array lost two LUNs");

        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void a_notice_emptied_by_hand_is_composed_anew_the_next_time() {
        model.text().set("");
        account("The array lost two LUNs");

        assertThat(open().text().get()).contains("The array lost two LUNs");
    }

    @Test
    void a_stored_notice_that_is_taken_back_elsewhere_is_taken_back_here() {
        model.text().set("We lost two LUNs.");
        Mistake first = steps.now();
        model.text().set("We lost three LUNs.");

        steps.mistake.change(_ -> first);

        assertThat(model.text().get()).isEqualTo("We lost two LUNs.");
    }
}
