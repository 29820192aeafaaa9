package app.ukemi.dist;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.house.Sources;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the packed program lacks of AtlantaFX's looks. */
class LeftOutLooksTest {

    @Test
    void the_looks_of_a_control_that_no_screen_has_are_left_out() {
        assertThat(LeftOutLooks.without("""
                .slider:hover > .thumb {
                  -fx-padding: 1;
                }
                .button { -fx-padding: 2; }""")).isEqualToIgnoringWhitespace(".button { -fx-padding: 2; }");
    }

    @Test
    void of_a_rule_for_several_controls_those_stay_that_are_there() {
        assertThat(LeftOutLooks.without(".slider .thumb,\n.button,\n.cell .tree-view { -fx-padding: 1; }"))
                .isEqualToIgnoringWhitespace(".button { -fx-padding: 1; }");
    }

    @Test
    void what_only_begins_like_one_stays() {
        assertThat(LeftOutLooks.without(".message-text { -fx-padding: 1; }")).contains("message-text");
    }

    @Test
    void a_comment_hides_no_rule() {
        assertThat(LeftOutLooks.without("/* .slider { } */ .button { -fx-padding: 1; }")).contains(".button");
    }

    @Test
    void no_screen_has_what_is_left_out() {
        Pattern asked = Pattern.compile(
                LeftOutLooks.CLASSES.stream().map(LeftOutLooksTest::named).collect(Collectors.joining("|")));
        assertThat(Sources.screens().stream()
                        .flatMap(file -> asked.matcher(Sources.read(file)).results())
                        .map(MatchResult::group))
                .isEmpty();
    }

    /** The control itself, or its style class in Java, FXML or a sheet. */
    private static String named(String styleClass) {
        String control = Arrays.stream(styleClass.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return "\\b%1$s\\b|\"%2$s\"|\\.%2$s\\b(?!-)|styleClass=\"([^\"]* )?%2$s[ \"]".formatted(control, styleClass);
    }
}
