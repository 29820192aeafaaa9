package app.ukemi.ui.control;

import app.ukemi.domain.TagColour;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The colour of a tag, before its name; hollow where it has none, so that names stand below each other. */
public final class TagMark extends Region {
    public TagMark(@Nullable TagColour colour) {
        getStyleClass().addAll("tag-mark", colour == null ? "tag-none" : "tag-" + colour);
    }

    /** The mark of a colour; null, for a graphic, where there is none. */
    public static @Nullable TagMark of(@Nullable TagColour colour) {
        return colour == null ? null : new TagMark(colour);
    }
}
