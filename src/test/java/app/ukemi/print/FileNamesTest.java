package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "A title, 2026-11-22 fix plan – A title.pdf",
        "'', 2026-11-22 fix plan.pdf",
        "../../etc/passwd, 2026-11-22 fix plan – etc passwd.pdf",
        "'C:\\con? <a|b> \"x\"*', 2026-11-22 fix plan – C con a b x.pdf",
        "'ends in dots. . .', 2026-11-22 fix plan – ends in dots.pdf",
        "'two\nlines\tand\u202eturned', 2026-11-22 fix plan – two lines and turned.pdf",
        "私は承認した, 2026-11-22 fix plan – 私は承認した.pdf"
    })
    void a_title_becomes_a_name_that_every_system_takes(String title, String name) {
        assertThat(FileNames.of(DAY, "fix plan", title)).isEqualTo(name);
    }

    @Test
    void a_long_title_is_shortened_between_letters() {
        String name = FileNames.of(DAY, "fix plan", "😀".repeat(500));
        assertThat(name).endsWith("😀….pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }
}
