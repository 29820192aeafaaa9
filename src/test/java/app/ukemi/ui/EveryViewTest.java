package app.ukemi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.house.Sources;
import app.ukemi.i18n.Messages;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Loads every FXML file in every language with a bundle that notes which texts were asked of it. */
class EveryViewTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern KEY = Pattern.compile("\"%([^\",]+)\"");
    private static final Pattern CODE = Pattern.compile(" fx:controller=\"[^\"]*\"| on[A-Z]\\w*=\"#[^\"]*\"");

    @BeforeEach
    void a_toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> views() {
        return Sources.fxml().stream()
                .map(RESOURCES::relativize)
                .flatMap(file -> Stream.of(Locale.UK, Locale.GERMANY).map(locale -> Arguments.of(file, locale)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("views")
    void a_view_loads_and_finds_all_its_texts(Path file, Locale locale) {
        var bundle = new Recording(Messages.of(locale).bundle());
        String text = Sources.read(RESOURCES.resolve(file));
        Parent view = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> load(file, text, bundle));
        assertThat(view).isNotNull();
        assertThat(bundle.missing).isEmpty();
        assertThat(bundle.asked).containsAll(keys(text));
    }

    private static List<String> keys(String text) {
        return KEY.matcher(text).results().map(MatchResult::group).map(key -> key.substring(2, key.length() - 1))
                .toList();
    }

    /** What is written in the file alone, without the code that it is bound to: that has tests of its own. */
    private static Parent load(Path file, String text, ResourceBundle bundle) throws Exception {
        var loader = new FXMLLoader(EveryViewTest.class.getResource("/" + file.toString().replace('\\', '/')), bundle);
        String bare = CODE.matcher(text).replaceAll("");
        if (bare.contains("<fx:root")) {
            String type = bare.replaceAll("(?s).*<fx:root type=\"([^\"]+)\".*", "$1");
            Class<?> plain = plain(Class.forName(type));
            bare = bare.replace("type=\"" + type, "type=\"" + plain.getName());
            loader.setRoot(plain.getDeclaredConstructor().newInstance());
        }
        return loader.load(new java.io.ByteArrayInputStream(bare.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The control that a root of ours is made of, which needs nothing to be made. */
    private static Class<?> plain(Class<?> type) {
        return type.getName().startsWith("app.ukemi") ? plain(type.getSuperclass()) : type;
    }

    /** Passes every question on, and notes what was asked and what was not there. */
    private static final class Recording extends ResourceBundle {
        private final ResourceBundle words;
        private final Set<String> asked = new TreeSet<>();
        private final Set<String> missing = new TreeSet<>();

        Recording(ResourceBundle words) {
            this.words = words;
        }

        @Override
        protected Object handleGetObject(String key) {
            asked.add(key);
            if (!words.containsKey(key)) {
                missing.add(key);
                return "";
            }
            return words.getObject(key);
        }

        @Override
        public boolean containsKey(String key) {
            return true;
        }

        @Override
        public Enumeration<String> getKeys() {
            return words.getKeys();
        }
    }
}
