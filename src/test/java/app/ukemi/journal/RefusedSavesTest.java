package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.child.ChildJvm;
import app.ukemi.child.SmallDisk;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.i18n.Messages;
import app.ukemi.journal.Refused.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that was typed while the journal's file was refused is saved by itself once it no longer is. A folder that
 * may not be entered is in {@code PermissionTest}, which has another user for it.
 */
class RefusedSavesTest {
    @TempDir private Path folder;

    private Path journal() throws Exception {
        return Files.createDirectories(folder.resolve("place")).resolve("journal.ukemi");
    }

    private static void print(String outcome) {
        System.out.println("Refused saves: " + outcome);
    }

    @Test
    void a_full_disk() throws Exception {
        assertThat(fullDisk()).endsWith("said [DISK_FULL], 0 of 18 changes lost");
    }

    /** On a real disk where one can be mounted, else a file that may not grow. */
    private String fullDisk() throws Exception {
        Path journal = journal();
        if (!SmallDisk.isPossible(journal.getParent())) {
            print("no small disk can be mounted here, so a journal that may not grow stands for it");
            return printed(Refused.in(Way.NO_MORE_PAGES, journal));
        }
        try (ChildJvm child = SmallDisk.with(Map.of(journal.getParent(), "size=16m"))
                .start(Refused.class, Way.FULL_DISK.name(), journal.toString())) {
            ChildJvm.End end = child.end();
            assertThat(end.out()).as(end.err()).isNotEmpty();
            return printed(end.out().lines().findFirst().orElse(""));
        }
    }

    private static String printed(String outcome) {
        print(outcome);
        return outcome;
    }

    @Test
    void a_journal_that_may_not_grow() throws Exception {
        assertThat(printed(Refused.in(Way.NO_MORE_PAGES, journal())))
                .endsWith("said [DISK_FULL], 0 of 18 changes lost");
    }

    @Test
    void a_journal_that_takes_no_writing() throws Exception {
        assertThat(printed(Refused.in(Way.READ_ONLY, journal())))
                .endsWith("said [READ_ONLY], 0 of 18 changes lost");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folder of an open file cannot be renamed")
    void a_folder_that_is_away_for_a_while() throws Exception {
        assertThat(printed(Refused.in(Way.MOVED_FOLDER, journal()))).endsWith("said [GONE], 0 of 18 changes lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void each_cause_has_a_sentence_of_its_own(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        assertThat(Arrays.stream(SaveTrouble.values()).map(messages::text)).doesNotHaveDuplicates();
    }
}
