package app.ukemi.ui.control;

import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that has its own font from the beginning. Ikonli's gets it with its style alone, and what is measured before
 * that has JavaFX open each font of the system in search of a sign that none of them has.
 */
public final class Icon extends FontIcon {
    private static final String FEATHER = "FeatherIcons";

    public Icon() {
        // Of those who hear of a change this is told after Ikonli, which loads the font with the first sign.
        iconCodeProperty().addListener((_, _, _) -> setFont(Font.font(FEATHER, getIconSize())));
    }

    public Icon(Ikon sign) {
        this();
        setIconCode(sign);
    }
}
