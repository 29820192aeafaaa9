package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts of all rooms as one, each room read when it is wanted. */
class MergedBundleTest {
    private final List<Room> read = new ArrayList<>();
    private final MergedBundle bundle = new MergedBundle(Locale.ENGLISH, this::texts);

    private Map<String, String> texts(Room room) {
        read.add(room);
        return Map.of(room.name(), "of " + room);
    }

    @Test
    void nothing_is_read_before_a_text_is_asked_for() {
        assertThat(read).isEmpty();
    }

    @Test
    void no_room_is_read_behind_the_one_that_has_the_text() {
        assertThat(bundle.getString("JOURNAL")).isEqualTo("of JOURNAL");
        assertThat(read).last().isEqualTo(Room.JOURNAL);
    }

    @Test
    void no_room_is_read_twice() {
        bundle.getString("JOURNAL");
        bundle.getString("SHELL");
        bundle.getString("TIMELINE");
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void whether_a_text_is_there_is_known_without_the_rooms_behind_it() {
        assertThat(bundle.containsKey("JOURNAL")).isTrue();
        assertThat(read).last().isEqualTo(Room.JOURNAL);
    }

    @Test
    void a_text_that_no_room_has_is_not_there() {
        assertThat(bundle.containsKey("nowhere")).isFalse();
    }

    @Test
    void the_texts_of_every_room_are_named() {
        bundle.getString("JOURNAL");
        assertThat(Collections.list(bundle.getKeys())).contains("SHELL", "JOURNAL", "DIALOG");
    }
}
