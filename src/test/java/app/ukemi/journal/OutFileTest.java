package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {
    @TempDir private Path folder;

    private static OutFile.Content words(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_is_written_whole_and_nothing_is_left_beside_it() throws TroubleException {
        Path file = folder.resolve("timeline.csv");
        OutFile.write(file, words("all of it"));
        assertThat(file).hasContent("all of it");
        assertThat(folder.toFile().list()).containsExactly("timeline.csv");
    }

    @Test
    void one_that_was_there_is_replaced() throws TroubleException, IOException {
        Path file = Files.writeString(folder.resolve("timeline.csv"), "before");
        OutFile.write(file, words("after"));
        assertThat(file).hasContent("after");
    }

    @Test
    void a_failure_leaves_what_was_there_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("timeline.csv"), "before");
        assertThatThrownBy(() -> OutFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk");
                }))
                .isInstanceOfSatisfying(TroubleException.class, e -> assertThat(e.why()).isEqualTo(SaveTrouble.OTHER));
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("timeline.csv");
    }

    @Test
    void a_folder_that_is_gone_is_said() {
        assertThatThrownBy(() -> OutFile.write(folder.resolve("gone/timeline.csv"), words("")))
                .isInstanceOfSatisfying(TroubleException.class, e -> assertThat(e.why()).isEqualTo(SaveTrouble.GONE));
    }

    @Test
    void one_that_was_begun_and_not_finished_leaves_nothing() throws TroubleException {
        try (OutFile file = OutFile.begin(folder.resolve("timeline.png"))) {
            file.append(words("half of"));
        }
        assertThat(folder.toFile().list()).isEmpty();
    }
}
