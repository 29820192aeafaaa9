package app.ukemi.ui.tags;

import app.ukemi.domain.Tag;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.TagMark;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list of tags: its colour, its name, and how many mistakes bear it. */
final class TagCell extends ListCell<Tag> {
    private final Ui ui;

    TagCell(Ui ui) {
        this.ui = ui;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Tag tag, boolean none) {
        super.updateItem(tag, none);
        if (none || tag == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String count = ui.text("tags.count", tag.mistakes());
        setGraphic(line(tag, count));
        String colour = tag.colour() == null ? "" : ", " + ui.text(tag.colour());
        setAccessibleText(tag.name() + ", " + count + colour);
    }

    private static HBox line(Tag tag, String count) {
        var name = new Label(tag.name(), new TagMark(tag.colour()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var mistakes = new Label(count);
        mistakes.getStyleClass().addAll("muted", "small-text");
        mistakes.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, mistakes);
        line.getStyleClass().add("tag-line");
        return line;
    }
}
