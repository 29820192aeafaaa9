package app.ukemi.domain.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescuePlanTest {
    @ParameterizedTest(name = "{0}, in the backup: {1}, all mistakes known: {2}: {3}")
    @CsvSource({
        "WHOLE,   false, true,  FILE",
        "WHOLE,   true,  true,  FILE",
        "WHOLE,   true,  false, FILE",
        "CUT,     true,  true,  BOTH",
        "CUT,     false, true,  PART",
        "REMAINS, true,  true,  BOTH",
        "REMAINS, false, false, PART",
        "NAME,    true,  true,  BACKUP",
        "NAME,    false, true,  NEITHER",
        "NOTHING, true,  false, BACKUP",
        "NOTHING, true,  true,  ",
        "NOTHING, false, false, "
    })
    void what_the_file_has_comes_first_and_the_backup_fills_the_rest(
            Found found, boolean inBackup, boolean allNamed, Origin origin) {
        assertThat(RescuePlan.origin(found, inBackup, allNamed).orElse(null)).isEqualTo(origin);
    }
}
