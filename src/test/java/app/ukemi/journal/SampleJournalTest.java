package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import app.ukemi.journal.sample.Fields;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleJournalTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T20:05:10Z"), ZoneId.of("Europe/Berlin"));
    private static final List<Mistake> ENGLISH = Samples.at(Locale.ENGLISH, CLOCK);
    private static final List<Mistake> GERMAN = Samples.at(Locale.GERMANY, CLOCK);

    @Test
    void there_are_at_least_42() {
        assertThat(ENGLISH).hasSizeGreaterThanOrEqualTo(42);
    }

    @Test
    void both_languages_have_the_same_shape() {
        assertThat(Fields.shape(GERMAN)).isEqualTo(Fields.shape(ENGLISH));
    }

    @Test
    void no_sentence_was_left_untranslated() {
        Set<String> english = sentences(ENGLISH);
        assertThat(sentences(GERMAN)).doesNotContainAnyElementsOf(english);
    }

    private static Set<String> sentences(List<Mistake> mistakes) {
        Set<String> texts = new HashSet<>(Fields.all(String.class, mistakes));
        Fields.all(Person.class, mistakes).forEach(person -> texts.remove(person.name()));
        texts.removeIf(text -> text.length() < 12);
        return texts;
    }

    @Test
    void another_language_gets_the_english_one() {
        assertThat(Samples.at(Locale.FRENCH, CLOCK)).isEqualTo(ENGLISH);
    }

    @Test
    void the_pictures_of_the_design_can_be_made_from_it() {
        assertThat(ENGLISH)
                .extracting(Mistake::title)
                .contains(
                        "Approved the storage firmware without a rollback plan",
                        "Promised the audit export before asking the team",
                        "Let the wildcard certificate expire",
                        "Copied all staff on a draft reorganisation",
                        "Ignored the disk-space warnings on the mail server",
                        "Chose the vendor without checking the export format",
                        "Rebooted the wrong hypervisor");
    }

    @Test
    void a_name_belongs_to_one_person() {
        List<Person> people = Fields.all(Person.class, ENGLISH).stream().distinct().toList();
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::initials).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void no_text_has_blanks_around_it_or_a_mark_of_the_file_format_in_it() {
        assertThat(Fields.all(String.class, List.of(ENGLISH, GERMAN)))
                .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).doesNotContain("|", "  ", "'"));
    }

    @Test
    void nobody_shouts() {
        assertThat(Fields.all(String.class, List.of(ENGLISH, GERMAN))).noneMatch(text -> text.contains("!"));
    }
}
