package app.ukemi.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.TagColour;
import app.ukemi.house.Sources;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagColoursTest {
    private static final double LEAST = 3;
    /** Source: <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG: relative luminance</a>. */
    private static final double FLARE = 0.05;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"light, #ffffff", "light, #eaeef2", "dark, #0d1117", "dark, #2a3340"})
    void each_colour_stands_out_from_its_ground(String theme, String ground) {
        String sheet = Sources.read(Path.of("src", "main", "resources", "app", "ukemi", "ui", theme + ".css"));
        for (TagColour colour : TagColour.values()) {
            String name = "-ukemi-tag-" + colour.name().toLowerCase(Locale.ROOT);
            Matcher value = Pattern.compile(name + ": (#\\p{XDigit}{6});").matcher(sheet);
            assertThat(value.find()).as(name).isTrue();
            assertThat(contrast(Color.web(value.group(1)), Color.web(ground))).as(name).isGreaterThanOrEqualTo(LEAST);
        }
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + FLARE) / (dark + FLARE);
    }

    private static double luminance(Color colour) {
        double green = 0.7152 * linear(colour.getGreen());
        return 0.2126 * linear(colour.getRed()) + green + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
