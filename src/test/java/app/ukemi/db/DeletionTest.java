package app.ukemi.db;

import static app.ukemi.db.Marks.MARK;
import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.Variants;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionTest {
    private static final Mistake MARKED = Mistakes.everyFieldFilled(1, MARK);

    @TempDir
    private Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        file = folder.resolve("test.ukemi");
        database = TestFiles.open(file);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void the_words_are_in_the_file_before() throws Exception {
        save(null, MARKED);
        assertThat(marksLeft()).isPositive();
    }

    @Test
    void no_word_of_a_mistake_alone_is_left_in_file_or_log() throws Exception {
        save(null, MARKED);
        delete(MARKED.id());
        assertThat(marksLeft()).isZero();
    }

    @Test
    void no_word_is_left_with_two_hundred_others_present() throws Exception {
        others(0, 100);
        save(null, MARKED);
        others(100, 200);
        delete(MARKED.id());
        assertThat(marksLeft()).isZero();
    }

    @Test
    void no_word_of_any_version_is_left_of_one_that_was_edited_trashed_and_restored() throws Exception {
        others(0, 100);
        save(null, MARKED);
        Mistake last = edit(MARKED, 60);
        last = change(last, last.withFiling(last.filing().withTrashedAt(NOON)));
        others(100, 200);
        last = change(last, last.withFiling(last.filing().withTrashedAt(null)));
        last = edit(last, 60);
        delete(last.id());
        assertThat(marksLeft()).isZero();
    }

    @Test
    void no_word_is_left_of_long_texts_that_grew_and_shrank() throws Exception {
        save(null, MARKED);
        Mistake last = MARKED;
        for (int round = 1; round <= 10; round++) {
            String text = (MARK + round + " ").repeat(round % 3 == 0 ? 10 : 3_000);
            others(round * 10, round * 10 + 10);
            last = change(last, last.withOwned(last.owned().withAccount(text)));
        }
        delete(last.id());
        assertThat(marksLeft()).isZero();
    }

    @Test
    void no_word_is_left_of_those_a_plan_was_addressed_to() throws Exception {
        save(null, MARKED);
        Person somebody = Person.named(new UUID(5, 1), "Kim " + MARK);
        PlanChoices chosen = PlanChoices.usual(Paper.A4).withAddressees(List.of(somebody)).withAddressedTo(MARK);
        database.write(connection -> {
            PlanStore.save(new RowTable.Save(connection, MARKED.id(), NOON), null, chosen);
            return chosen;
        });
        delete(MARKED.id());
        assertThat(marksLeft()).isZero();
    }

    @Test
    void the_others_are_as_they_were() throws Exception {
        others(0, 20);
        save(null, MARKED);
        delete(MARKED.id());
        Mistake other = Mistakes.everyFieldFilled(1_007);
        Optional<Mistake> read = database.read(connection -> MistakeStore.load(connection, other.id()));
        assertThat(read).contains(other);
        assertThat(database.read(MistakeStore::summaries)).hasSize(20);
    }

    @Test
    void people_and_tags_that_only_it_used_go_too() throws Exception {
        others(0, 2);
        save(null, MARKED);
        delete(MARKED.id());
        assertThat(database.read(MistakeStore::people)).hasSize(4);
        assertThat(database.read(MistakeStore::tags)).extracting("name").containsExactly("certificates", "handover");
    }

    @Test
    void only_what_was_trashed_before_the_limit_is_old() throws Exception {
        save(null, MARKED.withFiling(MARKED.filing().withTrashedAt(NOON)));
        assertThat(trashedBefore(NOON)).isEmpty();
        assertThat(trashedBefore(NOON.plusMillis(1))).containsExactly(MARKED.id());
    }

    /** Random edits of one component after the other, many of them with marks. */
    private Mistake edit(Mistake from, int times) throws SQLException {
        var chance = new Random(7);
        Mistake last = from;
        for (int time = 0; time < times; time++) {
            List<Variants.Variant<Mistake>> variants = Variants.of(last);
            last = change(last, Objects.requireNonNull(variants.get(chance.nextInt(variants.size())).value()));
            String account = MARK + "edited" + time + " " + last.owned().account();
            last = change(last, last.withOwned(last.owned().withAccount(account)));
        }
        return last;
    }

    private List<UUID> trashedBefore(Instant limit) throws SQLException {
        return database.read(connection -> Deletion.trashedBefore(connection, limit));
    }

    private Mistake change(Mistake before, Mistake after) throws SQLException {
        save(before, after);
        return after;
    }

    private void others(int from, int to) throws SQLException {
        database.write(connection -> {
            for (int seed = from; seed < to; seed++) {
                MistakeStore.save(connection, null, Mistakes.everyFieldFilled(1_000 + seed), NOON);
            }
            return to;
        });
    }

    private void save(@Nullable Mistake before, Mistake after) throws SQLException {
        database.write(connection -> {
            MistakeStore.save(connection, before, after, NOON);
            return after;
        });
    }

    private void delete(UUID id) throws SQLException {
        database.write(connection -> {
            Deletion.forGood(connection, List.of(id));
            return id;
        });
        database.scrub();
    }

    private int marksLeft() throws IOException {
        return Marks.in(file, folder.resolve("test.ukemi-wal"));
    }
}
