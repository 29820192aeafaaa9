package app.ukemi.ui.wizard;

import javafx.beans.property.BooleanProperty;

/**
 * How the user wishes to be helped while writing.
 *
 * @param counsel whether the counsel beside the forms is unfolded
 * @param checks whether the admission is looked through for words that hand part of it back
 */
public record Wishes(BooleanProperty counsel, BooleanProperty checks) {}
