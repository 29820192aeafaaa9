package app.ukemi.tour;

import app.ukemi.ui.settings.Theme;
import java.util.List;
import java.util.Locale;

/**
 * How a window looks in a picture.
 *
 * @param text the size of the text in per cent
 */
record Look(Theme theme, int text, int width, int height) {
    /** As the pictures of the README are taken. */
    static final Look USUAL = new Look(Theme.LIGHT, 100, 1280, 800);

    private static final Look LIGHT = new Look(Theme.LIGHT, 100, 1440, 900);
    private static final Look DARK = new Look(Theme.DARK, 100, 1440, 900);
    private static final Look LARGE_LETTERS = new Look(Theme.LIGHT, 150, 1440, 900);
    private static final Look DARK_LARGE_LETTERS = new Look(Theme.DARK, 150, 1440, 900);
    private static final Look SMALL = new Look(Theme.LIGHT, 100, 1024, 640);
    private static final Look NARROWEST = new Look(Theme.LIGHT, 150, 1024, 640);

    /** Every look for one language; the other needs only those in which its longer words may be cut off. */
    static List<Look> of(Locale language) {
        return language.getLanguage().equals("en")
                ? List.of(LIGHT, DARK, LARGE_LETTERS, DARK_LARGE_LETTERS, SMALL, NARROWEST)
                : List.of(LIGHT, SMALL, NARROWEST);
    }

    /** As part of a file's name: light-100-1440x900. */
    @Override
    public String toString() {
        return theme.name().toLowerCase(Locale.ROOT) + "-" + text + "-" + width + "x" + height;
    }
}
