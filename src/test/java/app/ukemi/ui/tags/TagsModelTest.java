package app.ukemi.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Tag;
import app.ukemi.ui.tags.TagsModel.Renaming;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TagsModelTest {
    private static final Tag BUDGET = new Tag("Budget", null, 2);
    private static final Tag MONEY = new Tag("money", null, 1);
    private static final Tag AERGER = new Tag("Ärger", null, 1);

    private final TagsModel model = new TagsModel(() -> List.of(BUDGET, MONEY, AERGER), Locale.GERMAN);

    @Test
    void tags_stand_by_the_alphabet_whatever_their_case_and_accents() {
        assertThat(model.tags()).containsExactly(AERGER, BUDGET, MONEY);
    }

    @Test
    void a_new_name_is_taken_without_the_blanks_around_it() {
        assertThat(model.renaming(BUDGET, "  plan ")).isEqualTo(new Renaming.Fresh("plan"));
    }

    @Test
    void the_same_name_in_another_case_is_a_new_one() {
        assertThat(model.renaming(BUDGET, "budget")).isEqualTo(new Renaming.Fresh("budget"));
    }

    @Test
    void the_name_of_another_tag_in_any_case_makes_one_of_the_two() {
        assertThat(model.renaming(BUDGET, "Money")).isEqualTo(new Renaming.Merge(MONEY));
    }

    @Test
    void no_name_and_the_present_one_change_nothing() {
        assertThat(model.renaming(BUDGET, " ")).isEqualTo(new Renaming.Nothing());
        assertThat(model.renaming(BUDGET, "Budget")).isEqualTo(new Renaming.Nothing());
    }

    @Test
    void a_comma_is_in_no_name() {
        assertThat(model.renaming(BUDGET, "plan, money")).isEqualTo(new Renaming.HasComma());
    }
}
