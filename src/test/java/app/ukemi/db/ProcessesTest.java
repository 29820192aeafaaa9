package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Holder;
import org.junit.jupiter.api.Test;

class ProcessesTest {
    @Test
    void the_name_of_this_computer_is_asked_for_once() {
        assertThat(Processes.self().host()).isNotBlank().isSameAs(Processes.self().host());
    }

    @Test
    void this_process_is_alive_and_one_that_came_by_its_number_is_not() {
        Holder self = Processes.self();
        assertThat(Processes.isAlive(self)).isTrue();
        var earlier = new Holder(self.user(), self.host(), self.pid(), self.started().minusSeconds(60), null, null);
        assertThat(Processes.isAlive(earlier)).isFalse();
    }
}
