package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.ukemi.house.Sources;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all message files, whatever their room and language. */
class MessageFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Map<String, String> ENGLISH = MessageFiles.texts("");

    @ParameterizedTest
    @ValueSource(strings = "de")
    void every_text_is_there_in_every_language(String language) {
        assertThat(MessageFiles.texts(language).keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void a_translation_takes_the_same_arguments(String language) {
        assertThat(MessageFiles.texts(language))
                .allSatisfy((key, text) -> assertThat(placeholders(text)).isEqualTo(placeholders(ENGLISH.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void every_text_is_a_pattern_that_can_be_read(String language) {
        assertThat(MessageFiles.texts(language))
                .allSatisfy((_, text) -> assertThatCode(() -> new MessageFormat(text)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void apostrophes_are_typographic_since_the_straight_one_quotes(String language) {
        assertThat(MessageFiles.texts(language)).allSatisfy((_, text) -> assertThat(text).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void no_text_is_empty_or_raises_its_voice(String language) {
        assertThat(MessageFiles.texts(language))
                .allSatisfy((_, text) -> assertThat(text).isNotBlank().doesNotContain("!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void a_key_is_written_once_in_all_rooms(String language) {
        assertThat(MessageFiles.files(language).stream().flatMap(file -> MessageFiles.keysAsWritten(file).stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "de-AT", "fr", "und"})
    void whatever_the_language_no_file_is_asked_for_that_is_not_there(String language) {
        var locale = Locale.forLanguageTag(language);
        assertThat(Arrays.stream(Room.values()).flatMap(room -> Messages.files(room, locale).stream()))
                .allSatisfy(file -> assertThat(Messages.class.getResource(file)).isNotNull());
    }

    @Test
    void every_file_is_that_of_a_room() {
        List<String> rooms = Arrays.stream(Room.values())
                .flatMap(room -> List.of(room.file(""), room.file("de")).stream())
                .toList();
        assertThat(Sources.messages().stream().map(file -> "/app/ukemi/messages/" + file.getFileName()))
                .isSubsetOf(rooms);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
