package app.ukemi.ui.wizard;

import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/**
 * One of the places where a mistake can go wrong, with the picture of a trip: it can be chosen, and be the main one
 * of several. The lines of the picture are drawn on a field of 128 by 64 that grows with the text.
 */
@DefaultProperty("lines")
public final class TripCard extends BorderPane {
    /** The text size at which a unit of the picture is one pixel. */
    private static final double DRAWN_FOR = 14;

    private final Group lines = new Group();
    /** Keeps the pictures of all cards equally large, whatever their lines leave empty. */
    private final Rectangle field = new Rectangle(128, 64, Color.TRANSPARENT);
    private final Group drawing = new Group(field, lines);
    private final StackPane picture = new StackPane(new Group(drawing));
    private final CheckBox chosen = new CheckBox();
    private final Label words = new Label();
    private final RadioButton main = new RadioButton();

    public TripCard() {
        getStyleClass().add("trip");
        chosen.getStyleClass().add("trip-chosen");
        chosen.setWrapText(true);
        chosen.setMinHeight(USE_PREF_SIZE);
        chosen.setId("chosen");
        main.setId("main");
        // In a group, even of one, a radio button that is chosen stays chosen when it is pressed.
        main.setToggleGroup(new ToggleGroup());
        words.getStyleClass().addAll("muted", "small-text");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        picture.getStyleClass().add("trip-picture");
        var text = new VBox(chosen, words, main);
        text.getStyleClass().add("trip-text");
        setCenter(text);
        pictureBeside(false);
        grow();
        chosen.selectedProperty().subscribe(yes -> pseudoClassStateChanged(Styles.CURRENT, yes));
        words.setOnMouseClicked(_ -> chosen.fire());
        picture.setOnMouseClicked(_ -> chosen.fire());
    }

    /** The lines of the picture, from back to front. */
    public ObservableList<Node> getLines() {
        return lines.getChildren();
    }

    public BooleanProperty chosenProperty() {
        return chosen.selectedProperty();
    }

    public BooleanProperty mainProperty() {
        return main.selectedProperty();
    }

    /** Gives the card its words. */
    void name(String title, String trip, String mainOne) {
        chosen.setText(title);
        chosen.setAccessibleHelp(trip);
        words.setText(trip);
        main.setText(mainOne);
        main.setAccessibleText(mainOne + ": " + title);
    }

    /** Whether the question for the main one is put; to those chosen alone. */
    void askForMain(boolean ask) {
        Shown.when(ask && chosen.isSelected(), main);
    }

    /** The picture stands before the words, or above them. */
    void pictureBeside(boolean beside) {
        setTop(null);
        setLeft(null);
        if (beside) {
            setLeft(picture);
        } else {
            setTop(picture);
        }
    }

    private void grow() {
        var scale = new Scale();
        words.fontProperty().subscribe(font -> {
            scale.setX(font.getSize() / DRAWN_FOR);
            scale.setY(font.getSize() / DRAWN_FOR);
        });
        drawing.getTransforms().add(scale);
    }
}
