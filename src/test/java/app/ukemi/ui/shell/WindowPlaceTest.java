package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 100, 1280, 1024);

    static Stream<Arguments> places() {
        return Stream.of(
                argumentSet("as it was", place(100, 50, 1280, 800), place(100, 50, 1280, 800)),
                argumentSet("on the screen to the left", place(-1200, 150, 900, 600), place(-1200, 150, 900, 600)),
                argumentSet("across both screens", place(-200, 150, 900, 600), place(-200, 150, 900, 600)),
                argumentSet("right edge off", place(1800, 50, 1280, 800), place(1800, 50, 1280, 800)),
                argumentSet("too little left to grip", place(1880, 50, 1280, 800), place(320, 140, 1280, 800)),
                argumentSet("its screen is gone", place(4000, 50, 1280, 800), place(320, 140, 1280, 800)),
                argumentSet("below the screen", place(100, 1050, 1280, 800), place(320, 140, 1280, 800)),
                argumentSet("top a little off", place(100, -20, 1280, 800), place(100, 0, 1280, 800)),
                argumentSet("far too large", place(0, 0, 5000, 4000), place(0, 0, 1920, 1080)),
                argumentSet("too small", place(100, 50, 20, 10), place(100, 50, 760, 480)),
                argumentSet("too small, and out of reach", place(9000, 50, 20, 10), place(580, 300, 760, 480)));
    }

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_window_comes_back_where_it_can_be_reached(WindowPlace last, WindowPlace corrected) {
        assertThat(last.corrected(List.of(MAIN, LEFT))).isEqualTo(corrected);
    }

    @Test
    void one_that_is_made_smaller_can_still_be_reached() {
        var corrected = place(-2000, 50, 2500, 800).corrected(List.of(MAIN));
        assertThat(corrected).isEqualTo(place(0, 140, 1920, 800));
    }

    @Test
    void a_maximized_window_stays_maximized() {
        var corrected = new WindowPlace(4000, 0, 900, 600, true).corrected(List.of(MAIN));
        assertThat(corrected.maximized()).isTrue();
    }

    @Test
    void its_text_says_all_of_it() {
        var place = new WindowPlace(-1200.5, 0, 900, 600.25, true);
        assertThat(WindowPlace.parse(place.text())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   ", "nonsense", "1 2 3 4", "1 2 3 4 true 6", "1,5 2 3 4 true", "a b c d true",
                "0 0 -900 600 false", "0 0 900 0 false", "NaN 0 900 600 false", "0 0 Infinity 600 false"
            })
    void a_text_that_is_no_place_is_as_if_there_were_none(String text) {
        assertThat(WindowPlace.parse(text)).isEmpty();
    }
}
