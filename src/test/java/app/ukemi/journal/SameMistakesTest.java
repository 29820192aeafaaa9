package app.ukemi.journal;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Regrouping;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.Recurrence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Likeness and groups, on the sample. */
class SameMistakesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T20:05:10Z"), ZoneId.of("Europe/Berlin"));

    @TempDir private Path folder;
    private Journal journal;
    private SampleJournal.Content sample;

    private void open(Locale locale) throws TroubleException {
        journal = TestJournals.open(folder.resolve("journal.ukemi"), CLOCK);
        sample = SampleJournal.read(locale, CLOCK, new Ids(CLOCK, new Random(7)));
        for (Mistake mistake : sample.mistakes()) {
            journal.save(mistake);
        }
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private Mistake mistake(String title) {
        return sample.mistakes().stream().filter(each -> each.title().startsWith(title)).findFirst().orElseThrow();
    }

    private List<String> like(String title) throws TroubleException {
        return journal.same().like(mistake(title)).stream().map(Summary::title).toList();
    }

    @ParameterizedTest(name = "{0} is like {1}")
    @CsvSource({
        "Let the wildcard certificate, Let the customer portal’s certificate expire",
        "Let the customer portal, Let the wildcard certificate expire",
        "Ignored the disk-space, Let the mail server run out of disk space",
        "Promised the audit export, Promised the board a moving date before asking the team",
    })
    void a_mistake_is_like_the_earlier_one_of_its_kind(String title, String like) throws TroubleException {
        open(Locale.ENGLISH);
        assertThat(like(title)).contains(like);
    }

    @ParameterizedTest(name = "{0} is like {1}")
    @CsvSource({
        "Das Wildcard-Zertifikat, Das Zertifikat des Kundenportals ablaufen lassen",
        "Die Warnungen vor vollem Speicher, Den Mailserver volllaufen lassen",
        "Den Prüfexport, 'Dem Vorstand einen Umzugstermin versprochen, ohne das Team zu fragen'",
    })
    void it_is_in_german_too(String title, String like) throws TroubleException {
        open(Locale.GERMAN);
        assertThat(like(title)).contains(like);
    }

    /** Of 46 mistakes, seven have one of their own kind. */
    @ParameterizedTest
    @CsvSource({"en, 8", "de, 14"})
    void hardly_any_other_is_offered_anything(Locale locale, int most) throws TroubleException {
        open(locale);
        int offered = 0;
        for (Mistake mistake : sample.mistakes()) {
            List<Summary> like = journal.same().like(mistake);
            assertThat(like).hasSizeLessThanOrEqualTo(3);
            offered += like.isEmpty() ? 0 : 1;
        }
        assertThat(offered).isLessThanOrEqualTo(most);
    }

    @Test
    void nothing_is_offered_in_a_journal_of_few_mistakes() throws TroubleException {
        journal = TestJournals.open(folder.resolve("small.ukemi"), CLOCK);
        for (int seed = 1; seed <= 4; seed++) {
            journal.save(Mistakes.typical(seed));
        }
        assertThat(journal.same().like(Mistakes.typical(1))).isEmpty();
    }

    @Test
    void what_is_made_again_and_again_is_offered_though_its_words_are_not_rare_any_more() throws TroubleException {
        journal = TestJournals.open(folder.resolve("again.ukemi"), CLOCK);
        for (int seed = 1; seed <= 6; seed++) {
            journal.save(titled(seed, "Forgot to renew the certificate"));
            journal.save(titled(20 + seed, "Promised a date without asking, number " + seed));
        }
        assertThat(journal.same().like(titled(30, "Forgot to renew the certificate again")))
                .hasSize(3)
                .allMatch(summary -> summary.title().equals("Forgot to renew the certificate"));
    }

    private static Mistake titled(int seed, String title) {
        return Mistakes.typical(seed).withTitle(title);
    }

    @Test
    void what_was_sent_away_is_offered_no_more_until_it_is_taken_back() throws TroubleException {
        open(Locale.ENGLISH);
        UUID mail = mistake("Let the mail server").id();
        UUID disk = mistake("Ignored the disk-space").id();
        journal.same().dismiss(mail, disk, true);
        assertThat(like("Let the mail server")).isEmpty();
        assertThat(like("Ignored the disk-space")).isEmpty();
        journal.same().dismiss(disk, mail, false);
        assertThat(like("Let the mail server")).hasSize(1);
    }

    @Test
    void what_is_in_the_trash_or_in_the_group_is_not_offered() throws TroubleException {
        open(Locale.ENGLISH);
        Mistake mail = mistake("Let the mail server");
        UUID disk = mistake("Ignored the disk-space").id();
        journal.same().link(disk, mail.id());
        assertThat(journal.same().like(mail)).isEmpty();
        journal.same().unlink(disk);
        journal.trash(disk, NOON);
        assertThat(journal.same().like(mail)).isEmpty();
    }

    @Test
    void groups_are_joined_and_a_lonely_member_is_let_go() throws TroubleException {
        open(Locale.ENGLISH);
        List<UUID> ids = sample.mistakes().stream().map(Mistake::id).limit(4).toList();
        var same = journal.same();
        same.link(ids.get(1), ids.get(0));
        same.link(ids.get(3), ids.get(2));
        Map<UUID, UUID> before = same.groups();
        var back = same.link(ids.get(3), ids.get(0));
        assertThat(same.group(ids.get(2))).extracting(Summary::id).containsExactlyInAnyOrderElementsOf(ids);
        same.regroup(back);
        assertThat(same.groups()).isEqualTo(before);
        same.unlink(ids.get(0));
        assertThat(same.groups()).containsOnlyKeys(ids.get(2), ids.get(3));
    }

    @Test
    void the_sample_has_mistakes_made_again() throws TroubleException {
        open(Locale.ENGLISH);
        journal.same().regroup(new Regrouping(sample.groups(), Set.of()));
        var again = Recurrence.of(journal.summaries(), journal.same().groups());
        assertThat(again).hasSize(4);
        assertThat(again.get(mistake("Let the wildcard").id()).verdict())
                .isEqualTo(Recurrence.Verdict.AFTER_THE_FIX);
        assertThat(Recurrence.figure(journal.summaries(), journal.same().groups()).again()).isPositive();
    }

    @Test
    void a_mistake_that_is_deleted_leaves_its_group() throws TroubleException {
        open(Locale.ENGLISH);
        UUID first = sample.mistakes().get(0).id();
        UUID second = sample.mistakes().get(1).id();
        journal.same().link(first, second);
        journal.deleteForGood(List.of(first));
        assertThat(journal.same().groups()).containsOnlyKeys(second);
    }
}
