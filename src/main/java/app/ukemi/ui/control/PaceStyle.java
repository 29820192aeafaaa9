package app.ukemi.ui.control;

import app.ukemi.domain.Pace;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Tells the style sheets the pace of what a node shows. */
public final class PaceStyle {
    private static final Map<Pace, PseudoClass> STATES =
            Stream.of(Pace.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), PaceStyle::state));

    private PaceStyle() {}

    public static void mark(Node node, Pace pace) {
        STATES.forEach((each, state) -> node.pseudoClassStateChanged(state, each == pace));
    }

    private static PseudoClass state(Pace pace) {
        return PseudoClass.getPseudoClass(pace.name().toLowerCase(Locale.ROOT));
    }
}
