package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Variants;
import app.ukemi.domain.Variants.Variant;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryComponentTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);

    @TempDir
    private Path folder;

    @Test
    void a_change_of_any_one_component_is_stored_and_can_be_taken_back() throws SQLException {
        List<String> lost = new ArrayList<>();
        try (Database database = TestFiles.open(folder.resolve("test.ukemi"))) {
            database.write(connection -> {
                MistakeStore.save(connection, null, FULL, NOON);
                for (Variant<Mistake> variant : Variants.of(FULL)) {
                    Mistake changed = Objects.requireNonNull(variant.value());
                    if (!arrives(connection, FULL, changed) || !arrives(connection, changed, FULL)) {
                        lost.add(variant.place());
                    }
                }
                return lost;
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void the_variants_reach_into_every_part() {
        assertThat(Variants.of(FULL))
                .hasSizeGreaterThan(150)
                .extracting(Variant::place)
                .contains(
                        "disclosures.done[0].heardFirst = null",
                        "owned.happened.zone = -03:00",
                        "title = Certificate ran out and more");
    }

    private static boolean arrives(Connection connection, Mistake before, Mistake after) throws SQLException {
        MistakeStore.save(connection, before, after, NOON);
        return MistakeStore.load(connection, after.id()).orElseThrow().equals(after);
    }
}
