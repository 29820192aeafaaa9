package app.ukemi.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.ukemi.domain.Paper;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoomTest {
    /** A4 in screen pixels at its own size. */
    private static final double WIDE = Paper.A4.width() * Zoom.ACTUAL;
    private static final double HIGH = Paper.A4.height() * Zoom.ACTUAL;

    private final Zoom zoom = new Zoom();

    @BeforeEach
    void a_place_for_the_page() {
        zoom.paper().set(new Dimension2D(Paper.A4.width(), Paper.A4.height()));
        zoom.place().set(new Dimension2D(WIDE * 0.8, HIGH * 0.5));
    }

    private void shows(double factor) {
        assertThat(zoom.factor().get()).isCloseTo(factor, within(0.001));
    }

    @Test
    void the_page_fills_the_width_at_first() {
        shows(0.8);
    }

    @Test
    void it_follows_the_width_of_the_window() {
        zoom.place().set(new Dimension2D(WIDE * 1.2, HIGH));
        shows(1.2);
    }

    @Test
    void fitted_to_a_narrow_window_it_stays_legible() {
        zoom.place().set(new Dimension2D(WIDE * 0.3, HIGH));
        shows(Zoom.LEGIBLE);
    }

    @Test
    void the_whole_page_is_as_high_as_its_place() {
        zoom.fit(Zoom.Fit.PAGE);
        shows(0.5);
    }

    @Test
    void larger_and_smaller_go_to_the_next_round_size() {
        zoom.larger();
        shows(0.9);
        zoom.smaller();
        shows(0.75);
    }

    @Test
    void a_size_of_its_own_stays_when_the_window_changes() {
        zoom.larger();
        zoom.place().set(new Dimension2D(WIDE * 2, HIGH * 2));
        shows(0.9);
    }

    @Test
    void there_is_a_largest_and_a_smallest_size() {
        for (int press = 0; press < 30; press++) {
            zoom.larger();
        }
        shows(3);
        for (int press = 0; press < 30; press++) {
            zoom.smaller();
        }
        shows(0.25);
    }

    @Test
    void fitted_again_it_fills_the_width() {
        zoom.larger();
        zoom.fit(Zoom.Fit.WIDTH);
        shows(0.8);
    }
}
