package app.ukemi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XServerTest {
    @ParameterizedTest
    @ValueSource(strings = {":87654", ":87654.0", "unix:87654"})
    void on_a_local_display_without_a_server_nobody_answers(String display) {
        assertThat(new XServer(display).mayAnswer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere:0", "elsewhere:10.0", "192.0.2.1:0", "nonsense"})
    void a_display_that_is_not_local_is_left_to_javafx(String display) {
        assertThat(new XServer(display).mayAnswer()).isTrue();
    }
}
