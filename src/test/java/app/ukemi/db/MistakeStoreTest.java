package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import app.ukemi.domain.rule.Summaries;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakeStoreTest {
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = TestFiles.open(folder.resolve("test.ukemi"));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_mistake_with_every_field_filled_is_read_as_it_was_saved() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        save(null, mistake, NOON);
        assertThat(load(mistake)).isEqualTo(mistake);
    }

    @Test
    void a_mistake_of_one_sentence_is_read_as_it_was_saved() throws SQLException {
        Mistake mistake = Mistakes.begun(1, "Something went wrong");
        save(null, mistake, NOON);
        assertThat(load(mistake)).isEqualTo(mistake);
    }

    @Test
    void letters_of_every_script_are_kept() throws SQLException {
        Mistake mistake = Mistakes.begun(1, "Größe 失敗 ошибка 🫣 e\u0301 \u202Eabc \"quoted\" 'x' %_");
        save(null, mistake, NOON);
        assertThat(load(mistake)).isEqualTo(mistake);
    }

    @Test
    void a_text_of_a_million_letters_is_kept() throws SQLException {
        Mistake begun = Mistakes.begun(1, "Long");
        Mistake mistake = begun.withOwned(begun.owned().withAccount("a word and a müd\n".repeat(62_500)));
        save(null, mistake, NOON);
        assertThat(load(mistake)).isEqualTo(mistake);
    }

    @Test
    void taking_everything_back_leaves_an_empty_mistake() throws SQLException {
        Mistake full = Mistakes.everyFieldFilled(1);
        Mistake begun = Mistakes.begun(2, "Only this");
        Mistake empty = new Mistake(
                full.id(),
                begun.title(),
                begun.owned(),
                begun.guidance(),
                begun.lesson(),
                begun.remedy(),
                begun.followThrough(),
                begun.disclosures(),
                Filing.OPEN);
        save(null, full, NOON);
        save(full, empty, LATER);
        assertThat(load(full)).isEqualTo(empty);
    }

    @Test
    void rows_keep_the_order_they_were_put_in() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        save(null, mistake, NOON);
        Mistake turned = mistake.withRemedy(
                mistake.remedy().withActions(mistake.remedy().actions().reversed()));
        save(mistake, turned, LATER);
        assertThat(load(mistake)).isEqualTo(turned);
    }

    @Test
    void a_row_that_is_brought_back_is_there_again() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        Mistake without = mistake.withDisclosures(mistake.disclosures().withDone(List.of()));
        save(null, mistake, NOON);
        save(mistake, without, LATER);
        save(without, mistake, LATER);
        assertThat(load(mistake)).isEqualTo(mistake);
    }

    @Test
    void a_reference_to_a_row_that_was_removed_does_not_stop_the_save() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        Mistake without = mistake.withRemedy(
                mistake.remedy().withActions(List.of(mistake.remedy().actions().getLast())));
        save(null, mistake, NOON);
        save(mistake, without, LATER);
        assertThat(load(mistake)).isEqualTo(without);
    }

    @Test
    void summaries_say_what_the_rule_says() throws SQLException {
        List<Mistake> mistakes = List.of(Mistakes.everyFieldFilled(1), Mistakes.begun(2, "Two"));
        for (Mistake mistake : mistakes) {
            save(null, mistake, NOON);
        }
        assertThat(database.read(MistakeStore::summaries))
                .containsExactlyInAnyOrderElementsOf(
                        mistakes.stream().map(Summaries::of).toList());
    }

    @Test
    void a_summary_follows_its_mistake() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        Mistake renamed = mistake.withTitle("Another title");
        save(null, mistake, NOON);
        save(mistake, renamed, LATER);
        assertThat(database.read(MistakeStore::summaries)).containsExactly(Summaries.of(renamed));
    }

    @Test
    void ten_thousand_mistakes_are_listed() throws SQLException {
        database.write(connection -> {
            for (int seed = 0; seed < 10_000; seed++) {
                MistakeStore.save(connection, null, Mistakes.begun(seed, "Number " + seed), NOON);
            }
            return "saved";
        });
        assertThat(database.read(MistakeStore::summaries)).hasSize(10_000);
    }

    @Test
    void somebody_who_is_renamed_in_one_mistake_is_renamed_in_all() throws SQLException {
        Mistake first = Mistakes.everyFieldFilled(1);
        Person ada = Objects.requireNonNull(first.owned().concerned().getFirst().person());
        Mistake second = mentioning(2, ada);
        save(null, first, NOON);
        save(null, second, NOON);
        save(second, mentioning(2, ada.withName("Ada King")), LATER);
        assertThat(load(first).owned().concerned().getFirst().person()).isEqualTo(ada.withName("Ada King"));
        assertThat(database.read(MistakeStore::summaries))
                .extracting(summary -> summary.work().hurt())
                .allMatch(hurt -> hurt.startsWith("Ada King"));
    }

    @Test
    void somebody_goes_with_the_last_mention() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        Mistake alone = Mistakes.begun(2, "Alone");
        save(null, mistake, NOON);
        assertThat(database.read(MistakeStore::people)).hasSize(2);
        Mistake nobody = new Mistake(
                mistake.id(),
                "",
                alone.owned(),
                alone.guidance(),
                alone.lesson(),
                alone.remedy(),
                alone.followThrough(),
                alone.disclosures(),
                alone.filing());
        save(mistake, nobody, LATER);
        assertThat(database.read(MistakeStore::people)).isEmpty();
    }

    @Test
    void a_tag_goes_with_the_last_mistake_that_bears_it() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        save(null, mistake, NOON);
        assertThat(database.read(MistakeStore::tags)).extracting("name").containsExactly("certificates", "handover");
        save(mistake, mistake.withOwned(mistake.owned().withTags(List.of("handover"))), LATER);
        assertThat(database.read(MistakeStore::tags)).extracting("name").containsExactly("handover");
    }

    @Test
    void a_failure_half_way_leaves_the_version_before() throws SQLException {
        Mistake mistake = Mistakes.everyFieldFilled(1);
        save(null, mistake, NOON);
        assertThatThrownBy(() -> database.write(connection -> {
                    MistakeStore.save(connection, mistake, mistake.withTitle("Half"), LATER);
                    throw new SQLException("The disk is gone");
                }))
                .hasMessage("The disk is gone");
        assertThat(load(mistake)).isEqualTo(mistake);
    }

    @Test
    void a_row_of_no_mistake_is_refused() {
        assertThatThrownBy(() -> database.write(connection -> Sql.update(
                        connection,
                        "INSERT INTO advice (id, mistake, position, created_at, changed_at, said)"
                                + " VALUES (randomblob(16), randomblob(16), 0, 0, 0, 'x')",
                        _ -> {})))
                .hasMessageContaining("FOREIGN KEY");
    }

    private static Mistake mentioning(long seed, Person person) {
        Mistake begun = Mistakes.begun(seed, "Mentions");
        var row = new ArrayList<>(Mistakes.everyFieldFilled(seed).owned().concerned()).getFirst();
        return begun.withOwned(begun.owned().withConcerned(List.of(row.withPerson(person))));
    }

    private void save(@Nullable Mistake before, Mistake after, Instant now) throws SQLException {
        database.write(connection -> {
            MistakeStore.save(connection, before, after, now);
            return after;
        });
    }

    private Mistake load(Mistake mistake) throws SQLException {
        return database.read(connection -> MistakeStore.load(connection, mistake.id())).orElseThrow();
    }
}
