package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.Step;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages english = Messages.of(Locale.UK);
    private final Messages german = Messages.of(Locale.GERMANY);

    @Test
    void a_constant_has_its_label_in_the_language_of_the_user() {
        assertThat(english.text(Step.OWN)).isEqualTo("Own it");
        assertThat(german.text(Step.OWN)).isEqualTo("Dazu stehen");
    }

    @Test
    void a_constant_can_have_more_texts_than_its_label() {
        assertThat(english.text(Refusal.NEWER, "what")).isEqualTo("A newer Ukemi made this journal.");
    }

    @Test
    void a_language_without_texts_reads_english() {
        assertThat(Messages.of(Locale.of("tlh")).text(Step.FIX)).isEqualTo("Fix");
    }

    @Test
    void fxml_sees_every_text_of_every_room_in_one_bundle() {
        assertThat(german.bundle().getString("enum.Step.LEARN")).isEqualTo("Lernen");
        assertThat(german.bundle().getLocale()).isEqualTo(Locale.GERMANY);
    }

    @Test
    void a_key_that_no_file_has_is_an_error_of_ours() {
        assertThatThrownBy(() -> english.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void plurals_follow_the_number() {
        assertThat(english.text("duration.months", 1)).isEqualTo("1\u00a0month");
        assertThat(english.text("duration.months", 3)).isEqualTo("3\u00a0months");
    }
}
