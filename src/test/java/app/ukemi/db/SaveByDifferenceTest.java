package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.FindingCategory;
import app.ukemi.domain.Ids;
import app.ukemi.domain.KeptFinding;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveByDifferenceTest {
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);
    private static final List<String> TABLES = List.of(
            "person", "mistake", "mistake_tag", "concerned", "conversation", "suggestion", "action", "action_retires",
            "advice", "alternative", "plan_told", "review", "example", "planned_disclosure", "disclosure",
            "kept_finding");

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void saveAtNoon() throws SQLException {
        database = TestFiles.open(folder.resolve("test.ukemi"));
        database.write(connection -> {
            MistakeStore.save(connection, null, FULL, NOON);
            return FULL;
        });
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_word_in_the_account_writes_the_one_row_of_the_mistake() throws SQLException {
        assertThat(writtenLater(mistake -> mistake.withOwned(mistake.owned().withAccount("Another account"))))
                .containsExactly("mistake 1");
    }

    @Test
    void a_word_in_one_action_writes_that_action_alone() throws SQLException {
        assertThat(writtenLater(SaveByDifferenceTest::withAnotherAction)).containsExactly("action 1");
    }

    @Test
    void a_row_that_is_removed_from_the_end_writes_no_other() throws SQLException {
        assertThat(writtenLater(mistake -> mistake.withFollowThrough(mistake.followThrough()
                        .withReviews(mistake.followThrough().reviews().subList(0, 1)))))
                .isEmpty();
    }

    @Test
    void a_tag_writes_the_tags_of_the_mistake() throws SQLException {
        assertThat(writtenLater(mistake -> mistake.withOwned(mistake.owned().withTags(List.of("mail")))))
                .containsExactly("mistake_tag 1");
    }

    @Test
    void a_finding_that_is_kept_writes_what_is_kept_alone() throws SQLException {
        assertThat(writtenLater(mistake -> mistake.withOwned(mistake.owned()
                        .withAdmission(mistake.owned().admission().withKept(List.of())))))
                .isEmpty();
        var fact = new KeptFinding(FindingCategory.SHIFT, "they");
        assertThat(writtenLater(mistake -> mistake.withOwned(
                        mistake.owned().withAdmission(mistake.owned().admission().keeping(fact)))))
                .containsExactly("kept_finding 3");
    }

    @Test
    void the_same_again_writes_nothing() throws SQLException {
        assertThat(writtenLater(mistake -> mistake)).isEmpty();
    }

    @Test
    void a_row_was_created_when_its_id_was_made() throws SQLException {
        long created = database.read(connection -> Sql.number(
                connection, "SELECT count(*) FROM action WHERE created_at = " + Ids.madeAt(FULL.id()).toEpochMilli()));
        assertThat(created).isEqualTo(2);
    }

    private static Mistake withAnotherAction(Mistake mistake) {
        Action first = mistake.remedy().actions().getFirst();
        return mistake.withRemedy(mistake.remedy()
                .withActions(List.of(
                        first.withText("Something else"), mistake.remedy().actions().getLast())));
    }

    /** Each table of which rows were written, and how many. */
    private List<String> writtenLater(UnaryOperator<Mistake> change) throws SQLException {
        return database.write(connection -> {
            MistakeStore.save(connection, FULL, change.apply(FULL), LATER);
            String counts = String.join(
                    " UNION ALL ",
                    TABLES.stream()
                            .map(table -> "SELECT '" + table + "' AS name, count(*) AS rows FROM " + table
                                    + " WHERE changed_at = " + LATER.toEpochMilli())
                            .toList());
            return Sql.query(
                    connection,
                    "SELECT name || ' ' || rows FROM (" + counts + ") WHERE rows > 0",
                    _ -> {},
                    Cells::text);
        });
    }
}
