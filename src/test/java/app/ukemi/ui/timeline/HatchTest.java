package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;

/** What is known roughly is told by stripes, which stay to be seen in grey. */
class HatchTest {
    private final Hatch hatch = new Hatch();

    private static List<Color> topLine(Paint paint) {
        Image image = ((ImagePattern) paint).getImage();
        return IntStream.range(0, (int) image.getWidth())
                .mapToObj(x -> image.getPixelReader().getColor(x, 0))
                .toList();
    }

    @Test
    void stripes_and_what_is_between_them_take_turns_at_twice_the_resolution_of_the_screen() {
        assertThat(topLine(hatch.leaning(Color.BLACK, Color.WHITE, 3, 1)))
                .containsExactly(
                        Color.BLACK, Color.BLACK, Color.WHITE, Color.WHITE, Color.WHITE, Color.WHITE);
    }

    @Test
    void between_upright_ones_one_sees_what_lies_behind() {
        assertThat(topLine(hatch.upright(Color.BLACK, 2, 1)))
                .containsExactly(Color.BLACK, Color.BLACK, Color.TRANSPARENT, Color.TRANSPARENT);
    }

    @Test
    void the_same_stripes_are_made_once() {
        assertThat(hatch.upright(Color.BLACK, 4, 2)).isSameAs(hatch.upright(Color.BLACK, 4, 2));
    }
}
