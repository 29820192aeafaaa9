package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.house.Sources;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;

class IconTest {
    @BeforeEach
    void with_fonts() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void before_it_has_a_style_it_has_the_font_that_its_sign_is_in() {
        assertThat(new Icon(Feather.X).getFont().getFamily()).isEqualTo("FeatherIcons");
    }

    @Test
    void so_has_one_that_a_view_names() {
        var icon = new Icon();
        icon.setIconLiteral("fth-plus");
        assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
    }

    @Test
    void there_is_no_other_kind_in_the_program() {
        assertThat(Stream.concat(Sources.java().stream(), Sources.fxml().stream())
                        .filter(file -> Sources.read(file).contains("FontIcon")))
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("Icon.java");
    }
}
