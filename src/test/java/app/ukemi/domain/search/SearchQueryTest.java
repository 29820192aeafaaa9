package app.ukemi.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Pace;
import app.ukemi.domain.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {
    private static final SearchNames GERMAN = new SearchNames(
            Map.of(Operator.TAG, "Schlagwort", Operator.PACE, "Tempo", Operator.YEAR, "Jahr", Operator.STEP, "Schritt"),
            Map.of(Pace.LATE, "spät", Pace.SLOW, "langsam"),
            Map.of(Step.LEARN, "Lernen", Step.GUIDE, "Andere lernen lassen"));

    /** Wanted terms, unwanted ones and tags as one types them; … stands behind the beginning of a word. */
    @ParameterizedTest(name = "[{0}] is {1} without {2}, tagged {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "                        | []                   | []          | []",
        "disk                    | [disk…]              | []          | []",
        "mail disk               | [mail, disk…]        | []          | []",
        "\"mail server\" disk    | [mail server, disk…] | []          | []",
        "\"mail serv             | [mail serv…]         | []          | []",
        "„mail server“           | [mail server]        | []          | []",
        "disk -mail              | [disk]               | [mail…]     | []",
        "disk -\"mail server\"   | [disk]               | [mail server] | []",
        "disk m                  | [disk]               | []          | []",
        "m                       | [m]                  | []          | []",
        "tag:budget              | []                   | []          | [budget…]",
        "tag:\"on call\" disk    | [disk…]              | []          | [on call]",
        "tag:budget disk         | [disk…]              | []          | [budget]",
        "-                       | []                   | []          | []",
        "e-mail                  | [e mail…]            | []          | []",
        "pace:quick              | [pace quick…]        | []          | []",
        "year:25                 | [year 25…]           | []          | []",
        "http://a.b              | [http a b]           | []          | []",
        "AND OR NOT NEAR( * ^    | [AND, OR, NOT, NEAR] | []          | []",
        "\"\"\" ' ; --           | []                   | []          | []",
    })
    void a_text_is_understood_as_terms(String text, String wanted, String unwanted, String tags) {
        SearchQuery query = SearchQuery.parse(text == null ? "" : text, SearchNames.ENGLISH);
        assertThat(query.wanted()).hasToString(wanted);
        assertThat(query.unwanted()).hasToString(unwanted);
        assertThat(query.tags()).hasToString(tags);
    }

    @Test
    void a_word_that_was_ended_with_a_space_is_whole() {
        assertThat(SearchQuery.parse("disk ", SearchNames.ENGLISH).wanted()).hasToString("[disk]");
    }

    @Test
    void operators_ask_for_pace_year_and_step() {
        SearchQuery query = SearchQuery.parse("pace:late PACE:slow year:2025 step:learn step:4", SearchNames.ENGLISH);
        assertThat(query.paces()).containsExactlyInAnyOrder(Pace.LATE, Pace.SLOW);
        assertThat(query.years()).containsExactly(2025);
        assertThat(query.steps()).containsExactlyInAnyOrder(Step.LEARN, Step.FIX);
        assertThat(query.wanted()).isEmpty();
    }

    @Test
    void operators_are_understood_in_the_users_language_and_in_english() {
        SearchQuery query = SearchQuery.parse(
                "tempo:spat pace:langsam jahr:2025 schlagwort:Netz schritt:\"andere lernen lassen\" step:learn",
                GERMAN);
        assertThat(query.paces()).containsExactlyInAnyOrder(Pace.LATE, Pace.SLOW);
        assertThat(query.years()).containsExactly(2025);
        assertThat(query.tags()).hasToString("[Netz]");
        assertThat(query.steps()).containsExactlyInAnyOrder(Step.GUIDE, Step.LEARN);
    }

    @Test
    void the_beginning_of_a_name_is_enough_where_it_fits_only_one() {
        assertThat(SearchQuery.parse("pace:la", SearchNames.ENGLISH).paces()).containsExactly(Pace.LATE);
        assertThat(SearchQuery.parse("step:", SearchNames.ENGLISH).steps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(value = {"😀, true", "***, true", "disk 😀, false", "-, false", "'', false"})
    void what_has_no_letter_at_all_cannot_be_found(String text, boolean hopeless) {
        assertThat(SearchQuery.parse(text, SearchNames.ENGLISH).hopeless()).isEqualTo(hopeless);
    }

    @Test
    void nothing_is_asked_for_by_an_empty_text() {
        assertThat(List.of("", "  ", "-")).allMatch(text -> SearchQuery.parse(text, SearchNames.ENGLISH).isEmpty());
    }

    @Test
    void a_long_text_is_read_to_a_bound() {
        assertThat(SearchQuery.parse("a ".repeat(50_000), SearchNames.ENGLISH).wanted()).hasSizeLessThan(50);
    }
}
