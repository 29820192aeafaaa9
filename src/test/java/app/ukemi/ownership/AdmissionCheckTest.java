package app.ukemi.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.ukemi.domain.FindingCategory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionCheckTest {
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Test
    void a_turn_is_one_mark_with_what_it_turns_to() {
        List<Finding> found = AdmissionCheck.findings(
                "I approved the update without a plan. Mistakes were made in the process,"
                        + " and I let it pass, but the vendor should have warned us.",
                ENGLISH);
        assertThat(found)
                .extracting(Finding::category, Finding::words)
                .containsExactly(
                        tuple(FindingCategory.AGENTLESS, "Mistakes were made"),
                        tuple(
                                FindingCategory.CANCELLING_TURN, "but the vendor should have warned"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not yet know how many customers got the wrong bill.",
                "I have no excuse.",
                "She said “mistakes were made” and I agreed.",
                "The valve failed because I had not ordered the part.",
                "I was exhausted.",
                "Only I had the code to the safe.",
                "We rebuilt the stage together on Saturday.",
                "I want to say it without a but."
            })
    void what_is_honest_is_left_alone(String text) {
        assertThat(AdmissionCheck.findings(text, ENGLISH)).isEmpty();
    }

    @Test
    void what_others_did_is_left_alone_where_ones_own_act_closes_it() {
        assertThat(AdmissionCheck.findings("The printer sent the wrong list. I read it and did nothing.", ENGLISH))
                .isEmpty();
        assertThat(AdmissionCheck.findings("I read nothing. The printer sent the wrong list.", ENGLISH))
                .extracting(Finding::category)
                .containsExactly(FindingCategory.SHIFT);
    }

    @Test
    void the_same_words_are_asked_about_once() {
        assertThat(AdmissionCheck.findings("I signed. It could have happened to anyone.", ENGLISH))
                .extracting(Finding::category)
                .containsExactly(FindingCategory.DIFFUSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"but", "only", "just", "we", "they", "if", "perhaps", "aber", "nur", "wir", "vielleicht"})
    void no_word_is_asked_about_alone(String word) {
        assertThat(AdmissionCheck.findings(word, ENGLISH)).isEmpty();
        assertThat(AdmissionCheck.findings(word, Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, I ruin everything.", "de, Ich mache immer alles falsch.", "en, I am a complete failure."})
    void who_takes_on_too_much_is_asked_what_was_done(String language, String text) {
        assertThat(AdmissionCheck.findings(text, Locale.of(language)))
                .extracting(Finding::category)
                .contains(FindingCategory.OVER_BLAME);
    }

    @Test
    void what_is_owned_is_seen() {
        assertThat(AdmissionCheck.signs(
                        "I skipped the test. It was my decision and my fault. It cost two families their holiday.",
                        ENGLISH))
                .containsExactlyInAnyOrder(Sign.values());
        assertThat(AdmissionCheck.signs("It was not my fault.", ENGLISH)).isEmpty();
    }

    @Test
    void a_language_without_a_list_is_silent() {
        assertThat(AdmissionCheck.findings("Mistakes were made.", Locale.FRENCH)).isEmpty();
        assertThat(AdmissionCheck.signs("I skipped the test.", Locale.FRENCH)).isEmpty();
    }

    @Test
    void what_is_kept_is_asked_about_no_more_and_the_strongest_come_first() {
        List<Finding> found = AdmissionCheck.findings(
                "Mistakes were made. It was just a small slip. Nobody told me. I will try to be more careful.",
                ENGLISH);
        assertThat(AdmissionCheck.strongest(found, List.of()))
                .extracting(Finding::category)
                .containsExactly(FindingCategory.SHIFT, FindingCategory.AGENTLESS, FindingCategory.MINIMISER);
        assertThat(AdmissionCheck.strongest(found, List.of(found.getFirst().asFact())))
                .extracting(Finding::category)
                .containsExactly(FindingCategory.SHIFT, FindingCategory.MINIMISER, FindingCategory.WEAK_PROMISE);
    }
}
