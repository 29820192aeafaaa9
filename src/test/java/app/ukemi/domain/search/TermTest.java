package app.ukemi.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "[{0}] in [{1}]: {2}")
    @CsvSource({
        "CAFE, Das Café ist zu, true",
        "café, das CAFE\u0301 ist zu, true",
        "strasse, Große Straße, true",
        "straße, Hauptstrasse, false",
        "straße, Die Strasse, true",
        "istanbul, İstanbul, true",
        "disk, disks, false",
        "mail server, The mail server, true",
        "mail server, The mail or server, false",
        "server mail, The mail server, false",
        "e-mail, An e mail, true",
        "証書, 服务器証書过期, true",
        "日本, にほん, false",
        "42, Room 42b, false",
        "１２, room １２, true",
    })
    void words_are_found_without_case_and_accents(String term, String text, boolean found) {
        assertThat(Term.of(term, false).orElseThrow().isIn(text)).isEqualTo(found);
    }

    @Test
    void an_open_term_is_the_beginning_of_a_word() {
        assertThat(Term.of("mail ser", true).orElseThrow().isIn("The mail server")).isTrue();
        assertThat(Term.of("mai ser", true).orElseThrow().isIn("The mail server")).isFalse();
    }

    @Test
    void what_has_no_letters_is_no_term() {
        assertThat(List.of("", " ", "😀", "\"*^()", "\u0000")).allMatch(text -> Term.of(text, true).isEmpty());
    }

    @ParameterizedTest(name = "[{0}] open {1} names [{2}]: {3}")
    @CsvSource({
        "on call, false, On-Call, true",
        "on, false, On-Call, false",
        "on, true, On-Call, true",
        "budget, true, budgets, true",
        "budget, false, budgets, false",
        "call, true, on call, false",
    })
    void a_tag_is_named_whole_or_by_its_beginning(String term, boolean open, String tag, boolean named) {
        assertThat(Term.of(term, open).orElseThrow().names(tag)).isEqualTo(named);
    }

    @Test
    void marks_stand_on_the_words_found() {
        Excerpt excerpt = Excerpt.of("The disk, the DISKS\nand a dis.", List.of(Term.of("disk", true).orElseThrow()));
        assertThat(excerpt.text()).isEqualTo("The disk, the DISKS and a dis.");
        assertThat(excerpt.marks()).containsExactly(new Span(4, 8), new Span(14, 19));
    }

    @Test
    void an_excerpt_of_a_long_text_is_a_piece_round_the_word() {
        String text = "before ".repeat(3_000) + "needle " + "after ".repeat(3_000);
        Excerpt excerpt = Excerpt.of(text, List.of(Term.of("needle", false).orElseThrow()));
        assertThat(excerpt.text()).startsWith("…before").endsWith("after…").hasSizeLessThan(180);
        Span mark = excerpt.marks().getFirst();
        assertThat(excerpt.text().substring(mark.from(), mark.to())).isEqualTo("needle");
    }

    @Test
    void a_text_without_the_word_is_shown_from_its_beginning() {
        assertThat(Excerpt.of("Nothing here", List.of()))
                .isEqualTo(new Excerpt("Nothing here", List.of()));
    }

    @Test
    void words_that_lie_over_each_other_are_one_mark() {
        List<Term> terms = List.of(Term.of("mail server", false).orElseThrow(), Term.of("server", true).orElseThrow());
        assertThat(Excerpt.of("mail server", terms).marks()).containsExactly(new Span(0, 11));
    }
}
