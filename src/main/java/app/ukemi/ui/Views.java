package app.ukemi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads a screen: {@code StepController} comes with {@code StepView.fxml} of its own package, and a control
 * {@code MomentField} that is its own root with {@code MomentField.fxml}.
 */
public final class Views {
    private static final String CONTROLLER = "Controller";

    private Views() {}

    /** The view that belongs to this controller, bound to it. */
    public static Parent of(Object controller, Ui ui) {
        FXMLLoader loader = loader(controller, ui);
        loader.setControllerFactory(_ -> controller);
        return load(loader);
    }

    /** Fills a control that is the root of its own file. */
    public static void fill(Parent control, Ui ui) {
        FXMLLoader loader = loader(control, ui);
        loader.setRoot(control);
        loader.setController(control);
        load(loader);
    }

    private static FXMLLoader loader(Object controller, Ui ui) {
        return new FXMLLoader(file(controller.getClass()), ui.messages().bundle());
    }

    private static URL file(Class<?> type) {
        String name = type.getSimpleName();
        String file = name.endsWith(CONTROLLER)
                ? name.substring(0, name.length() - CONTROLLER.length()) + "View.fxml"
                : name + ".fxml";
        return Objects.requireNonNull(type.getResource(file), file);
    }

    private static Parent load(FXMLLoader loader) {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
