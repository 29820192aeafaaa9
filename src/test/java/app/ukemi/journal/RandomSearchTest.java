package app.ukemi.journal;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.SearchNames;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.domain.search.Span;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, there are hits or none, and never an error. */
class RandomSearchTest {
    private static final int ALL = 100_000;
    private static final int SHARE = 2_000;

    private static final List<String> PIECES = List.of(
            "mailbox", "certif", "the", "lovelace", "\"", "“", "„", "*", "(", ")", "^", ":", "-", " ", " ", " ",
            "NEAR", "AND", "OR", "NOT", "+", "{", "}", "tag:", "pace:", "pace:late", "year:2025", "year:",
            "step:learn", "step:", "body:", "rank", "'", ";", "--", "%", "_", "\\", "/", "\0", "\n", "\t", "😀",
            "👩‍👩‍👧", "\ud800", "\udfff", "ß", "é", "e\u0301", "\u0301", "証書", "ا", "ש", "\u202e", "\ufeff", "ﬁ", "½",
            "İ", "a", "zz", "0", "1e9", "x'00'", "\"\"", "''", "NEAR(a b, 3)", "a*b", "col : a", "^a", "a AND", "OR b",
            "(a", "tag:\"on call", "-\"a b\"");

    private static final List<String> WORDS = List.of(
            "mailbox", "certificate", "\"certificate of\"", "reminder", "-nobody", "tag:on", "ada", "Straße",
            "step:fix", "nobody reads", "the", "portal", "server", "team");

    @TempDir private Path folder;
    private Search search;
    private Journal journal;

    @BeforeEach
    void a_journal() throws TroubleException {
        journal = TestJournals.open(folder.resolve("journal.ukemi"), new HandClock(NOON, ZoneOffset.UTC));
        for (int seed = 1; seed <= 20; seed++) {
            journal.save(Mistakes.typical(seed));
        }
        search = journal.search(journal.summaries(), PaceLimits.USUAL);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    @Test
    void a_share_of_random_searches_ends_without_an_error() throws TroubleException {
        search(5, SHARE);
    }

    /** Each key goes on from what the keys before it found. */
    @Test
    void what_is_typed_key_by_key_finds_what_it_finds_at_once() throws TroubleException {
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            String text = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
            for (int length = 1; length <= text.length(); length++) {
                SearchQuery typed = SearchQuery.parse(text.substring(0, length), SearchNames.ENGLISH);
                Search anew = journal.search(journal.summaries(), PaceLimits.USUAL);
                assertThat(search.find(typed, 30)).as(text).isEqualTo(anew.find(typed, 30));
            }
        }
    }

    @Tag("faults")
    @Test
    void all_random_searches_end_without_an_error() throws TroubleException {
        search(6, ALL - SHARE);
    }

    private void search(long seed, int times) throws TroubleException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            String text = text(random);
            for (FoundMistake found : search.find(SearchQuery.parse(text, SearchNames.ENGLISH), 3).mistakes()) {
                assertThat(found.hits()).as(text).allMatch(RandomSearchTest::marksLieInIt);
            }
        }
    }

    private static boolean marksLieInIt(Hit hit) {
        int end = hit.excerpt().text().length();
        return hit.excerpt().marks().stream().map(Span::to).allMatch(to -> to <= end);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9)).mapToObj(_ -> piece(random)).collect(Collectors.joining());
    }

    private static String piece(Random random) {
        return random.nextInt(4) == 0
                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                : PIECES.get(random.nextInt(PIECES.size()));
    }
}
