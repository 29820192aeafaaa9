package app.ukemi.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, and however: the check comes to an end, and points into the text. Seeded. */
class AnyTextTest {
    private static final int TEXTS = 1500;
    private static final String SIGNS = "abcdeio ABI  ,.;:!?…'’\"“”„«»‘‚()[]{}|<>*_-–—/\\"
            + "\n\t\u0000\u00a0\u200d\u0301ßäöüéIıİ0123😀漢العرب\ud83d";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", ""})
    void signs_in_any_order(String language) {
        var random = new Random(20_261);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(random.nextInt(300), 0, SIGNS.length())
                    .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                    .collect(Collectors.joining());
            check(text, Locale.of(language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void words_of_the_statements_in_any_order(String language) {
        List<String> words = Statement.read("work_" + language + ".txt").stream()
                .flatMap(statement -> Stream.of(statement.text().split(" ", -1)))
                .toList();
        var random = new Random(20_262);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(random.nextInt(80), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextInt(9) == 0 ? "\n\n" : " "));
            check(text, Locale.of(language));
        }
    }

    private static void check(String text, Locale language) {
        List<Finding> found = AdmissionCheck.findings(text, language);
        AdmissionCheck.signs(text, language);
        TextLanguage.of(text, language);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.from()).isBetween(0, finding.to() - 1);
            assertThat(finding.to()).isLessThanOrEqualTo(text.length());
            assertThat(finding.words()).isEqualTo(text.substring(finding.from(), finding.to()));
        });
        assertThat(AdmissionCheck.strongest(found, List.of())).hasSizeLessThanOrEqualTo(AdmissionCheck.AT_A_TIME);
    }
}
