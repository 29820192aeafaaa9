package app.ukemi.ui.shell;

import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.settings.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ObservableList;

/** Light or dark, and how large: of the user's choosing, or as the system has it. */
public final class Looks {
    private static final double TEXT = 14;
    /** An icon is that much larger than the text; its size cannot be given in em. */
    private static final double ICON = 1.15;
    private static final double HUNDRED = 100;

    private final Preferences preferences;
    /** Each is held by its scene or dialog; these are not to outlive it. */
    private final List<WeakReference<ObservableList<String>>> dressed = new ArrayList<>();
    /** Held here, since the system's own look outlives every window and must not hold it. */
    private final ChangeListener<ColorScheme> follow = (_, _, _) -> applyAll();

    public Looks(Preferences preferences) {
        this.preferences = preferences;
        preferences.theme().addListener((_, _, _) -> applyAll());
        preferences.textSize().addListener((_, _, _) -> applyAll());
    }

    /** Keeps the style sheets of a scene or dialog as the user wishes them. */
    public void dress(ObservableList<String> stylesheets) {
        if (dressed.isEmpty()) {
            Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(follow));
        }
        dressed.removeIf(sheets -> sheets.get() == null);
        dressed.add(new WeakReference<>(stylesheets));
        apply(stylesheets);
    }

    private void applyAll() {
        dressed.stream().map(WeakReference::get).filter(Objects::nonNull).forEach(this::apply);
    }

    private void apply(ObservableList<String> stylesheets) {
        boolean dark = dark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        stylesheets.setAll(List.of(
                sheet("ukemi.css"), sheet(dark ? "dark.css" : "light.css"), sheet("control/control.css"), size()));
    }

    private boolean dark() {
        Theme theme = preferences.theme().get();
        return theme == Theme.DARK
                || (theme == Theme.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /** A sheet of one rule, since only a sheet reaches the pop-ups too. */
    private String size() {
        double size = TEXT * preferences.textSize().get() / HUNDRED;
        String rule = ".root, .context-menu, .tooltip { -fx-font-size: " + size + "px; }"
                + ".ikonli-font-icon { -fx-icon-size: " + Math.round(size * ICON) + "px; }";
        return "data:text/css," + URLEncoder.encode(rule, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A style sheet by its place among those of the screens. */
    static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource("/app/ukemi/ui/" + name), name)
                .toExternalForm();
    }
}
