package app.ukemi.journal;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Found;
import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.SearchNames;
import app.ukemi.domain.search.SearchQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1).withFiling(app.ukemi.domain.Filing.OPEN);

    @TempDir private Path folder;
    private Journal journal;

    @BeforeEach
    void open() {
        journal = TestJournals.open(folder.resolve("journal.ukemi"), new HandClock(
                NOON.plus(Duration.ofDays(30)), ZoneId.of("Europe/Berlin")));
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private void save(Mistake... mistakes) throws TroubleException {
        for (Mistake mistake : mistakes) {
            journal.save(mistake);
        }
    }

    private Found find(String text, int most) throws TroubleException {
        return journal.search(journal.summaries(), PaceLimits.USUAL)
                .find(SearchQuery.parse(text, SearchNames.ENGLISH), most);
    }

    private List<String> titles(String text) throws TroubleException {
        return find(text, 50).mistakes().stream().map(each -> each.summary().title()).toList();
    }

    private List<Place> places(String text) throws TroubleException {
        return find(text, 50).mistakes().stream()
                .flatMap(each -> each.hits().stream())
                .map(hit -> hit.entry().place())
                .toList();
    }

    private static Mistake noticed(int daysAgo, String title) {
        Mistake mistake = Mistakes.begun(daysAgo, title);
        return mistake.withOwned(mistake.owned().withNoticed(Mistakes.minute(NOON.minus(Duration.ofDays(daysAgo)))));
    }

    @ParameterizedTest(name = "{0} is found in {1}")
    @CsvSource({
        "mailbox, ACCOUNT|CAUSE|WAY",
        "lovelace, CONCERNED|PARTNER|GIVER",
        "handover, TAG",
        "\"Renew by machine\", ACTION",
        "ninety, HURT",
        "\"we both believed\", SAID",
        "took well, TOLD_NOTE",
    })
    void every_text_of_a_mistake_is_found_with_its_place(String text, String places) throws TroubleException {
        save(FULL);
        assertThat(places(text)).containsExactlyElementsOf(
                List.of(places.split("\\|")).stream().map(Place::valueOf).toList());
    }

    @Test
    void words_may_stand_in_different_fields_of_one_mistake() throws TroubleException {
        save(FULL, Mistakes.begun(2, "Ninety tickets"), Mistakes.begun(3, "Believed too much"));
        assertThat(titles("ninety believed")).containsExactly(FULL.title());
    }

    @Test
    void a_mistake_with_all_words_in_one_text_comes_first() throws TroubleException {
        save(FULL, noticed(300, "Ninety who believed"));
        assertThat(titles("ninety believed")).containsExactly("Ninety who believed", FULL.title());
    }

    @Test
    void a_frequent_word_beside_a_rare_one_finds_the_one_mistake() throws TroubleException {
        for (int i = 0; i < 30; i++) {
            save(noticed(i + 10, "Forgot the server " + i));
        }
        Mistake old = noticed(900, "Forgot it");
        save(old.withOwned(old.owned().withAccount("The server in the cellar")));
        assertThat(find("server cellar", 2).mistakes()).hasSize(1);
        assertThat(find("cellar forgot", 2).mistakes()).hasSize(1);
    }

    @Test
    void an_unwanted_word_leaves_out_the_mistake_wherever_it_stands() throws TroubleException {
        save(FULL, Mistakes.begun(2, "Certificate of the portal"));
        assertThat(titles("certificate")).hasSize(2);
        assertThat(titles("certificate -ninety")).containsExactly("Certificate of the portal");
        assertThat(titles("-ninety")).containsExactly("Certificate of the portal");
    }

    @Test
    void tags_pace_and_year_narrow_the_search() throws TroubleException {
        save(FULL, noticed(500, "Certificate of the portal"));
        assertThat(titles("tag:handover")).containsExactly(FULL.title());
        assertThat(titles("tag:hand certificate")).isEmpty();
        assertThat(titles("certificate tag:hand")).containsExactly(FULL.title());
        assertThat(titles("pace:prompt certificate")).containsExactly(FULL.title());
        assertThat(titles("pace:open")).containsExactly("Certificate of the portal");
        assertThat(titles("year:2024")).containsExactly("Certificate of the portal");
        assertThat(titles("year:2026 year:2024")).hasSize(2);
    }

    @Test
    void a_year_is_that_of_the_zone_in_which_it_was_noticed() throws TroubleException {
        Mistake mistake = Mistakes.begun(1, "In the night of the year");
        var tokyo = new app.ukemi.domain.Moment(
                java.time.Instant.parse("2024-12-31T20:00:00Z"), ZoneId.of("Asia/Tokyo"),
                app.ukemi.domain.Precision.MINUTE);
        save(mistake.withOwned(mistake.owned().withNoticed(tokyo)));
        assertThat(titles("year:2025")).hasSize(1);
        assertThat(titles("year:2024")).isEmpty();
    }

    @Test
    void a_step_is_where_the_words_are_looked_for() throws TroubleException {
        save(FULL);
        assertThat(places("mailbox step:learn")).containsExactly(Place.WAY);
        assertThat(places("step:learn")).containsExactly(Place.AIM, Place.WAY, Place.OUTCOME);
        assertThat(titles("ninety step:fix")).isEmpty();
    }

    @Test
    void the_trash_is_not_searched() throws TroubleException {
        save(FULL);
        journal.trash(FULL.id(), NOON);
        assertThat(titles("mailbox")).isEmpty();
        assertThat(titles("tag:handover")).isEmpty();
    }

    @Test
    void the_last_noticed_comes_first_while_few_letters_are_typed_and_the_likeliest_from_four_on()
            throws TroubleException {
        Mistake newest = noticed(1, "A small thing");
        save(noticed(20, "Disk full"), newest.withOwned(newest.owned().withAccount("a disk")), noticed(9, "Disk gone"));
        assertThat(titles("dis")).containsExactly("A small thing", "Disk gone", "Disk full");
        assertThat(titles("disk")).containsExactly("Disk gone", "Disk full", "A small thing");
    }

    @Test
    void what_is_more_than_asked_for_is_said() throws TroubleException {
        for (int i = 1; i <= 12; i++) {
            save(noticed(i, "Disk number " + i));
        }
        assertThat(find("disk", 10).mistakes()).hasSize(10);
        assertThat(find("disk", 10).more()).isTrue();
        assertThat(find("disk", 12).more()).isFalse();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "strasse, 1", "Straße, 1", "ISIK, 0", "ışık, 1", "istanbul, 1", "証書, 1", "😀, 0", "cafe, 1", "CAFÉ, 1"
    })
    void letters_of_other_alphabets_are_found(String text, int found) throws TroubleException {
        save(Mistakes.begun(1, "Die Straße in İstanbul, ışık, Café, 服务器証書过期 😀"));
        assertThat(titles(text)).hasSize(found);
    }

    @Test
    void a_mistake_is_shown_with_its_marked_words() throws TroubleException {
        save(FULL);
        FoundMistake found = find("mailb", 50).mistakes().getFirst();
        Hit hit = found.hits().getFirst();
        assertThat(hit.excerpt().text()).isEqualTo("The reminder went to a mailbox that nobody reads");
        assertThat(hit.excerpt().marks()).hasSize(1);
        assertThat(hit.entry().row()).isEqualTo(FULL.id());
    }

    @Test
    void every_text_that_is_kept_has_a_place() throws Exception {
        save(FULL);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.ukemi"));
                var statement = connection.createStatement();
                var fields = statement.executeQuery("SELECT DISTINCT field FROM entry")) {
            while (fields.next()) {
                assertThat(Place.of(fields.getString(1))).as(fields.getString(1)).isPresent();
            }
        }
    }
}
