package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Remedy;
import app.ukemi.i18n.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstNoticeTest {

    @Test
    void what_is_known_begins_with_the_admission() {
        assertThat(FirstNotice.of(Given.complete()).known())
                .containsExactly(
                        "I approved the update without a way back.",
                        "The array lost two volumes.",
                        "12 people: could not open files for 3 h");
    }

    @Test
    void nothing_written_leaves_gaps_that_are_named() {
        FirstNotice notice = FirstNotice.of(Mistake.begun(Given.id(), "Something", Given.at("2026-11-22T14:05")));
        assertThat(notice.gaps())
                .containsExactly(NoticeGap.WHEN, NoticeGap.WHO, NoticeGap.CAUSE, NoticeGap.HOW_TO_CORRECT);
    }

    @Test
    void those_hurt_are_at_risk_until_a_short_term_action_is_done() {
        assertThat(FirstNotice.of(Given.complete()).atRisk()).isEmpty();
        assertThat(FirstNotice.of(stopping()).atRisk()).containsExactly("12 people: could not open files for 3 h");
    }

    @Test
    void the_text_has_four_parts_in_the_language_of_the_user() {
        Messages messages = Messages.of(Locale.ENGLISH);
        assertThat(FirstNotice.of(stopping()).text(messages::text)).isEqualTo("""
                What we know
                I approved the update without a way back.
                The array lost two volumes.
                12 people: could not open files for 3 h

                What we do not know yet
                – How the cause will be corrected.

                What is still at risk
                – 12 people: could not open files for 3 h

                What is being done now
                – Stop the roll-out (Mara Lind)""");
    }

    private static Mistake stopping() {
        return Given.complete()
                .withRemedy(Remedy.EMPTY.withActions(List.of(Given.open(ActionKind.SHORT_TERM, "Stop the roll-out"))));
    }
}
