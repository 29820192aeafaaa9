package app.ukemi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlessNeedsTest {
    @Test
    void what_is_not_there_is_named_in_one_sentence(@TempDir Path noFonts) {
        List<String> missing = HeadlessNeeds.missing(List.of("libno-such-thing.so.9"), List.of(noFonts));

        assertThat(HeadlessNeeds.sentence(missing)).contains("did not find libno-such-thing.so.9, a font;");
    }

    @Test
    void a_folder_with_a_font_is_enough(@TempDir Path fonts) throws Exception {
        java.nio.file.Files.createFile(fonts.resolve("one.ttf"));

        assertThat(HeadlessNeeds.missing(List.of(), List.of(fonts))).isEmpty();
    }
}
