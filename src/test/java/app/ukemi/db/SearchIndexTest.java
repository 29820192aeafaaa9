package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Place;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void saveOne() throws SQLException {
        connection = TestFiles.connect(folder.resolve("test.ukemi"));
        Migrations.upgrade(connection);
        MistakeStore.save(connection, null, FULL, NOON);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_word_is_found_with_the_field_it_stands_in() throws SQLException {
        assertThat(fieldsWith("calls")).containsExactlyInAnyOrder("concerned.hurt", "review.expected");
    }

    @Test
    void accents_and_case_do_not_matter() throws SQLException {
        change(FULL.withTitle("Größe verfehlt, Café zu"));
        assertThat(fieldsWith("cafe")).containsExactly("mistake.title");
    }

    @Test
    void the_beginning_of_a_word_is_enough() throws SQLException {
        assertThat(fieldsWith("frustr*")).isEmpty();
        assertThat(fieldsWith("mornin*")).containsExactly("concerned.hurt");
    }

    @Test
    void all_texts_of_a_mistake_at_once_are_those_of_each_row() throws SQLException {
        List<Entry> all = EntryTable.of(connection, List.of(FULL.id())).getOrDefault(FULL.id(), List.of());
        List<Long> ids = all.stream().map(entry -> entry.trace().id()).toList();
        assertThat(all)
                .hasSize(Sql.number(connection, "SELECT count(*) FROM entry"))
                .containsExactlyInAnyOrderElementsOf(EntryTable.byId(connection, ids).values());
    }

    @Test
    void a_text_may_hold_what_stands_between_texts_that_are_read_at_once() throws SQLException {
        String title = "One" + Cells.BETWEEN + "other" + Cells.BETWEEN;
        change(FULL.withTitle(title));
        assertThat(EntryTable.of(connection, List.of(FULL.id())).get(FULL.id()))
                .hasSize(Sql.number(connection, "SELECT count(*) FROM entry"))
                .filteredOn(entry -> entry.place() == Place.TITLE)
                .extracting(Entry::text)
                .containsExactly(title);
    }

    @Test
    void tags_and_names_are_found() throws SQLException {
        assertThat(fieldsWith("handover")).containsExactly("tag.name");
        assertThat(fieldsWith("lovelace")).contains("concerned.person", "action.owner", "disclosure.listener");
    }

    @Test
    void a_text_that_is_overwritten_is_found_no_more() throws SQLException {
        change(FULL.withLesson(FULL.lesson().withSentence("Nothing")));
        assertThat(fieldsWith("owns")).isEmpty();
        assertThat(fieldsWith("nothing")).contains("mistake.lesson");
    }

    @Test
    void somebody_who_is_renamed_is_found_by_the_new_name() throws SQLException {
        var first = FULL.owned().concerned().getFirst();
        Person renamed = Objects.requireNonNull(first.person()).withName("Augusta King");
        change(FULL.withOwned(FULL.owned().withConcerned(List.of(first.withPerson(renamed)))));
        assertThat(fieldsWith("lovelace")).isEmpty();
        assertThat(fieldsWith("augusta")).contains("concerned.person", "disclosure.listener");
    }

    @Test
    void a_mistake_that_is_deleted_leaves_nothing() throws SQLException {
        Deletion.forGood(connection, List.of(FULL.id()));
        assertThat(Sql.number(connection, "SELECT count(*) FROM entry")).isZero();
        assertThat(fieldsWith("calls")).isEmpty();
    }

    private void change(Mistake after) throws SQLException {
        MistakeStore.save(connection, FULL, after, NOON);
    }

    private List<String> fieldsWith(String query) throws SQLException {
        return Sql.query(
                connection,
                "SELECT field FROM entry_index JOIN entry ON entry.id = entry_index.rowid WHERE entry_index MATCH ?",
                values -> values.text(query),
                Cells::text);
    }
}
