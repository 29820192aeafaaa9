package app.ukemi.journal;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.SearchNames;
import app.ukemi.domain.search.SearchQuery;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingTest {
    private static final Mistake ONE = tagged(1, "budget", "on call");
    private static final Mistake TWO = tagged(2, "money", "budget");
    private static final Mistake THREE = tagged(3, "money");

    @TempDir private Path folder;
    private Journal journal;

    @BeforeEach
    void a_journal_of_three() throws TroubleException {
        open();
        for (Mistake mistake : List.of(ONE, TWO, THREE)) {
            journal.save(mistake);
        }
    }

    private void open() {
        journal = TestJournals.open(folder.resolve("journal.ukemi"), new HandClock(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private static Mistake tagged(int days, String... tags) {
        Mistake mistake = Mistakes.begun(days, "Number " + days);
        return mistake.withOwned(mistake.owned().withTags(List.of(tags)));
    }

    private Tag tag(String name) throws TroubleException {
        return journal.tags().stream().filter(tag -> tag.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> of(Mistake mistake) throws TroubleException {
        List<String> tags = journal.mistake(mistake.id()).orElseThrow().owned().tags();
        assertThat(journal.summaries().stream()
                        .filter(summary -> summary.id().equals(mistake.id()))
                        .flatMap(summary -> summary.traits().tags().stream()))
                .as("in the list").containsExactlyElementsOf(tags);
        return tags;
    }

    private int found(String text) throws TroubleException {
        return journal.search(journal.summaries(), PaceLimits.USUAL)
                .find(SearchQuery.parse(text, SearchNames.ENGLISH), 9)
                .mistakes()
                .size();
    }

    @Test
    void each_tag_is_known_with_how_many_bear_it_outside_of_the_trash() throws TroubleException {
        journal.trash(THREE.id(), NOON);
        assertThat(journal.tags())
                .containsExactly(new Tag("budget", null, 2), new Tag("money", null, 1), new Tag("on call", null, 1));
    }

    @Test
    void a_new_name_is_that_of_every_mistake_and_of_the_search() throws TroubleException {
        journal.tagging().colour(tag("budget"), TagColour.SEA);
        journal.tagging().rename(tag("budget"), "plan");
        assertThat(of(ONE)).containsExactly("plan", "on call");
        assertThat(of(TWO)).containsExactly("money", "plan");
        assertThat(tag("plan")).isEqualTo(new Tag("plan", TagColour.SEA, 2));
        assertThat(found("budget")).isZero();
        assertThat(found("tag:plan")).isEqualTo(2);
    }

    @Test
    void a_name_that_is_there_already_makes_one_tag_of_two() throws TroubleException {
        journal.tagging().colour(tag("money"), TagColour.PLUM);
        journal.tagging().rename(tag("budget"), "money");
        assertThat(of(ONE)).containsExactly("money", "on call");
        assertThat(of(TWO)).containsExactly("money");
        assertThat(journal.tags())
                .containsExactly(new Tag("money", TagColour.PLUM, 3), new Tag("on call", null, 1));
    }

    @Test
    void a_deleted_tag_is_nowhere() throws TroubleException {
        journal.tagging().delete(tag("budget"));
        assertThat(of(ONE)).containsExactly("on call");
        assertThat(journal.tags()).extracting(Tag::name).containsExactly("money", "on call");
    }

    @Test
    void every_way_leads_back() throws TroubleException {
        journal.tagging().colour(tag("budget"), TagColour.ROSE);
        List<Tag> before = journal.tags();
        var merged = journal.tagging().rename(tag("budget"), "money");
        journal.retag(merged.back());
        assertThat(journal.tags()).isEqualTo(before);
        var deleted = journal.tagging().delete(tag("budget"));
        journal.retag(deleted.back());
        assertThat(of(TWO)).containsExactly("money", "budget");
        assertThat(journal.tags()).isEqualTo(before);
    }

    @Test
    void the_way_back_keeps_what_was_tagged_meanwhile() throws TroubleException {
        var renamed = journal.tagging().rename(tag("budget"), "plan");
        Mistake now = journal.mistake(ONE.id()).orElseThrow();
        journal.save(now.withOwned(now.owned().withTags(List.of("plan", "on call", "new"))));
        journal.retag(renamed.back());
        assertThat(of(ONE)).containsExactlyInAnyOrder("budget", "on call", "new");
    }

    @Test
    void colours_and_names_are_there_after_the_journal_is_opened_again() throws TroubleException {
        journal.tagging().colour(tag("on call"), TagColour.MOSS);
        journal.close();
        open();
        assertThat(tag("on call").colour()).isEqualTo(TagColour.MOSS);
    }

    @Test
    void the_history_of_a_mistake_is_left_alone() throws TroubleException {
        journal.tagging().rename(tag("budget"), "plan");
        assertThat(journal.versions(ONE.id())).isEmpty();
    }
}
