package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Person;
import app.ukemi.domain.Tag;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OffersTest {
    private static final Person ADA = Person.named(new UUID(0, 1), "Ada Lovelace");
    private final Offers offers = new Offers();

    private static List<String> like(String typed, String... all) {
        return Offers.like(List.of(all), each -> each, typed);
    }

    @Test
    void those_that_begin_with_it_come_before_those_that_have_a_word_that_does() {
        assertThat(like("lo", "Ada Lovelace", "Bob", "Lois")).containsExactly("Lois", "Ada Lovelace");
    }

    @Test
    void the_inside_of_a_word_is_not_looked_at() {
        assertThat(like("ob", "Bob")).isEmpty();
    }

    @Test
    void a_part_behind_a_slash_is_a_word() {
        assertThat(like("berl", "Europe/Berlin", "Europe/Paris")).containsExactly("Europe/Berlin");
    }

    @Test
    void case_and_spaces_around_do_not_matter() {
        assertThat(like("  ADA ", "Ada")).containsExactly("Ada");
    }

    @Test
    void nothing_typed_offers_nothing() {
        assertThat(like("  ", "Ada")).isEmpty();
    }

    @Test
    void somebody_is_known_by_name_in_whatever_case() {
        offers.people().add(ADA);
        assertThat(offers.person(" ada lovelace ")).contains(ADA);
        assertThat(offers.person("Ada")).isEmpty();
    }

    @Test
    void somebody_is_the_same_by_id_and_not_by_name() {
        offers.people().add(ADA);
        assertThat(offers.knows(ADA.withName("Ada King"))).isTrue();
        assertThat(offers.knows(Person.named(new UUID(0, 2), "Ada Lovelace"))).isFalse();
    }

    @Test
    void a_tag_is_offered_by_its_beginning_in_whatever_case() {
        offers.tags().addAll(new Tag("Storage", null, 1), new Tag("hand-over", null, 1));
        assertThat(offers.tagsLike("sTO")).containsExactly("Storage");
        assertThat(offers.tagsLike("HAND")).containsExactly("hand-over");
    }
}
