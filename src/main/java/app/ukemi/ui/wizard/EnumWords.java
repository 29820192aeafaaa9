package app.ukemi.ui.wizard;

import app.ukemi.ui.Ui;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows constants by their labels in a box that is not typed into. */
final class EnumWords<T extends Enum<T>> extends StringConverter<T> {
    private final Ui ui;

    EnumWords(Ui ui) {
        this.ui = ui;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : ui.text(value);
    }

    @Override
    public T fromString(String words) {
        throw new UnsupportedOperationException(words);
    }
}
