package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Owned;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import org.junit.jupiter.api.Test;

class EditingTest {
    private final Editing<Mistake> mistake = new Editing<>(Mistakes.begun(1, "Lost a disk"));
    private final Property<String> title = mistake.part(Mistake::title, Mistake::withTitle);
    private final Editing<Owned> owned = mistake.inner(Mistake::owned, Mistake::withOwned);
    private final Property<String> account = owned.part(Owned::account, Owned::withAccount);

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        mistake.value().addListener((_, _, next) -> titles.add(next.title()));
        return titles;
    }

    @Test
    void a_change_of_a_part_makes_the_next_whole() {
        title.setValue("Lost two disks");
        assertThat(mistake.get().title()).isEqualTo("Lost two disks");
    }

    @Test
    void a_part_follows_the_whole() {
        mistake.change(now -> now.withTitle("Lost two disks"));
        assertThat(title.getValue()).isEqualTo("Lost two disks");
    }

    @Test
    void a_part_of_a_part_goes_into_the_whole() {
        account.setValue("It fell");
        assertThat(mistake.get().owned().account()).isEqualTo("It fell");
    }

    @Test
    void a_part_of_a_part_follows_the_whole() {
        mistake.change(now -> now.withOwned(now.owned().withAccount("It fell")));
        assertThat(account.getValue()).isEqualTo("It fell");
    }

    @Test
    void two_parts_do_not_undo_each_other() {
        title.setValue("Lost two disks");
        account.setValue("They fell");
        assertThat(mistake.get().title()).isEqualTo("Lost two disks");
        assertThat(mistake.get().owned().account()).isEqualTo("They fell");
    }

    @Test
    void the_same_again_is_no_change() {
        List<String> titles = titles();
        title.setValue(new StringBuilder("Lost a disk").toString());
        mistake.change(now -> now.withTitle("Lost a disk"));
        assertThat(titles).isEmpty();
    }

    @Test
    void each_change_is_told_once() {
        List<String> titles = titles();
        title.setValue("one");
        title.setValue("two");
        assertThat(titles).containsExactly("one", "two");
    }
}
