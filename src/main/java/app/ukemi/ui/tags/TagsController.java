package app.ukemi.ui.tags;

import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Hints;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.TagMark;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room of the tags: all of them at the left, and beside them what can be done with the one that is chosen. */
public final class TagsController {
    private final Ui ui;
    private final TagsModel model;
    private final Doors doors;
    /** The one that is shown beside the list; null where there is none. */
    private @Nullable Tag shown;
    private boolean showing;

    @FXML private VBox room;
    @FXML private HBox panes;
    @FXML private Label empty;
    @FXML private ListView<Tag> list;
    @FXML private VBox chosen;
    @FXML private TextField name;
    @FXML private Button rename;
    @FXML private Label hint;
    @FXML private Choice<TagColour> colour;
    @FXML private Button delete;

    /** What can be done with a tag. */
    public interface Doors {
        void rename(Tag tag, String to);

        /** Asks first. */
        void merge(Tag tag, Tag into);

        void delete(Tag tag);

        void colour(Tag tag, @Nullable TagColour colour);

        boolean readOnly();
    }

    public TagsController(Ui ui, TagsModel model, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        Bind.hold(room, this);
        list.setCellFactory(_ -> new TagCell(ui));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, tag) -> show(tag));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        colour.offer(List.of(TagColour.values()), ui::text);
        for (int i = 0; i < TagColour.values().length; i++) {
            Node button = colour.getChildren().get(i);
            ((ToggleButton) button).setGraphic(new TagMark(TagColour.values()[i]));
        }
        colour.valueProperty().addListener((_, _, next) -> take(next));
        name.setOnAction(_ -> rename());
        name.setEditable(!doors.readOnly());
        List.of(rename, colour, delete).forEach(node -> node.setDisable(doors.readOnly()));
        refresh();
    }

    /** Shows the tags as they now are; the one of the same name, or in the same place, stays chosen. */
    public void refresh() {
        Tag before = shown;
        boolean here = Focus.within(room);
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        List<Tag> tags = model.tags();
        list.getItems().setAll(tags);
        Shown.when(tags.isEmpty(), empty);
        Shown.when(!tags.isEmpty(), panes);
        if (tags.isEmpty() && here) {
            Focus.to(empty);
        }
        if (!tags.isEmpty()) {
            Tag same = tags.stream()
                    .filter(tag -> before != null && tag.name().equals(before.name()))
                    .findFirst()
                    .orElse(tags.get(Math.min(place, tags.size() - 1)));
            choose(same);
        }
    }

    private void choose(Tag tag) {
        list.getSelectionModel().select(tag);
        list.scrollTo(tag);
        show(tag);
    }

    /** Chooses the tag of this name, as after it was given that name. */
    public void choose(String tag) {
        list.getItems().stream().filter(each -> each.name().equals(tag)).findFirst().ifPresent(this::choose);
    }

    /** Puts the keyboard into the list. */
    public void focus() {
        Focus.line(list);
    }

    private void show(@Nullable Tag tag) {
        shown = tag;
        Shown.when(tag != null, chosen);
        sayComma(false);
        if (tag != null) {
            showing = true;
            name.setText(tag.name());
            colour.valueProperty().set(tag.colour());
            showing = false;
        }
    }

    private void sayComma(boolean there) {
        Shown.when(there, hint);
        name.setAccessibleText(Hints.named(ui.text("tags.name"), there ? hint.getText() : ""));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            name.requestFocus();
            name.selectAll();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !doors.readOnly()) {
            delete();
            key.consume();
        }
    }

    @FXML
    private void rename() {
        Tag tag = shown;
        if (tag == null || doors.readOnly()) {
            return;
        }
        TagsModel.Renaming renaming = model.renaming(tag, name.getText());
        sayComma(renaming instanceof TagsModel.Renaming.HasComma);
        switch (renaming) {
            case TagsModel.Renaming.Nothing _ -> name.setText(tag.name());
            case TagsModel.Renaming.HasComma _ -> name.requestFocus();
            case TagsModel.Renaming.Fresh(String next) -> doors.rename(tag, next);
            case TagsModel.Renaming.Merge(Tag into) -> doors.merge(tag, into);
        }
    }

    @FXML
    private void delete() {
        if (shown != null) {
            doors.delete(shown);
        }
    }

    private void take(@Nullable TagColour next) {
        if (!showing && shown != null && !Objects.equals(shown.colour(), next)) {
            doors.colour(shown, next);
        }
    }
}
