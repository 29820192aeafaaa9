package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.ui.settings.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who walks through the window by the Tab key sees at every step where they are: in every room, light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenFocusTest {
    /** Room for a ring round the control. */
    private static final int AROUND = 4;
    /** How much lighter or darker a pixel has to become to count, as a ratio of contrast. */
    private static final double CONTRAST = 1.9;
    /** As many as a bar at the side of a line has. */
    private static final int ENOUGH = 60;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double FLARE = 0.05;
    /** The ground of a page in the dark theme. */
    private static final Color DARK = Color.web("#0d1117");

    private final Set<String> kinds = new HashSet<>();
    private Color ground = Color.WHITE;
    private ShellWindow window;

    @BeforeAll
    void the_sample(@TempDir Path folder) throws TimeoutException {
        window = ShellWindow.ofSample(folder, Locale.UK);
    }

    @AfterAll
    void the_sample_goes() {
        window.robot.interact(window.shell()::close);
    }

    @ParameterizedTest
    @MethodSource("app.ukemi.ui.shell.ShellWindow#rooms")
    void in_each_room(String way) {
        window.fire(way);
        assertThat(unseen(Theme.LIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"menuTags", "menuFind"})
    void in_each_room_of_the_menu(String menu) {
        window.menu(menu);
        assertThat(unseen(Theme.LIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "GUIDE", "LEARN", "FIX", "EXAMPLE", "DISCLOSE"})
    void in_each_step(String step) {
        aMistake();
        window.fire("#step-" + step);
        assertThat(unseen(Theme.LIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"menuPlan", "menuHistory"})
    void in_what_is_shown_of_a_mistake(String menu) {
        aMistake();
        window.robot.interact(() -> window.<TextField>node("#title").appendText("."));
        window.menu(menu);
        assertThat(unseen(Theme.LIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "FIX"})
    void in_the_dark(String step) {
        aMistake();
        window.fire("#step-" + step);
        assertThat(unseen(Theme.DARK)).isEmpty();
    }

    /** Goes round by the Tab key, and tells which controls look the same with the keyboard in them as without. */
    private List<String> unseen(Theme theme) {
        List<String> unseen = new ArrayList<>();
        window.robot.interact(() -> {
            window.preferences().theme().set(theme);
            ground = theme == Theme.DARK ? DARK : Color.WHITE;
            Scene scene = window.node("#window").getScene();
            Set<Node> met = new HashSet<>();
            for (Node at = owner(scene); met.add(at); at = owner(scene)) {
                if (kinds.add(theme + kind(at)) && changed(at) < ENOUGH) {
                    unseen.add(kind(at));
                }
                at.requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
        return unseen;
    }

    private static Node owner(Scene scene) {
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    /** What looks alike has to be looked at once. */
    private static String kind(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass()
                + (node.getPseudoClassStates().contains(SELECTED) ? " selected in " : " in ")
                + node.getParent().getStyleClass();
    }

    private void aMistake() {
        window.fire("#navJournal");
        ListView<?> list = window.node("#list");
        window.robot.interact(() -> list.getSelectionModel().select(9));
        window.key("#list", KeyCode.ENTER);
    }

    /** How many pixels become lighter or darker when the keyboard leaves a control. */
    private int changed(Node node) {
        WritableImage with = picture(node);
        node.getScene().getRoot().requestFocus();
        WritableImage without = picture(node);
        if (with.getWidth() != without.getWidth() || with.getHeight() != without.getHeight()) {
            return ENOUGH;
        }
        PixelReader left = with.getPixelReader();
        PixelReader right = without.getPixelReader();
        int count = 0;
        for (int x = 0; x < with.getWidth(); x++) {
            for (int y = 0; y < with.getHeight(); y++) {
                if (left.getArgb(x, y) != right.getArgb(x, y)
                        && contrast(left.getColor(x, y), right.getColor(x, y)) > CONTRAST) {
                    count++;
                }
            }
        }
        return count;
    }

    private WritableImage picture(Node node) {
        var how = new SnapshotParameters();
        Bounds in = node.localToParent(node.getLayoutBounds());
        how.setViewport(new Rectangle2D(
                in.getMinX() - AROUND,
                in.getMinY() - AROUND,
                in.getWidth() + 2 * AROUND,
                in.getHeight() + 2 * AROUND));
        how.setFill(ground);
        return node.snapshot(how, null);
    }

    private static double contrast(Color one, Color other) {
        double left = light(one) + FLARE;
        double right = light(other) + FLARE;
        return Math.max(left, right) / Math.min(left, right);
    }

    /** The relative luminance and the contrast of it as WCAG 2.2 has them. */
    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
