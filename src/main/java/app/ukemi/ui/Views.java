package app.ukemi.ui;

import app.ukemi.i18n.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
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
        return load(loader, ui);
    }

    /** Fills a control that is the root of its own file. */
    public static void fill(Parent control, Ui ui) {
        FXMLLoader loader = loader(control, ui);
        loader.setRoot(control);
        loader.setController(control);
        load(loader, ui);
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

    /** The words of the screen that a control stands on, for one that nobody gave any; else the system's. */
    public static Messages words(Node control) {
        return Stream.iterate(control, Objects::nonNull, Node::getParent)
                .map(node -> node.getProperties().get(Messages.class))
                .filter(Messages.class::isInstance)
                .map(Messages.class::cast)
                .findFirst()
                .orElseGet(() -> Messages.of(Locale.getDefault()));
    }

    private static Parent load(FXMLLoader loader, Ui ui) {
        try {
            Parent view = loader.load();
            view.getProperties().put(Messages.class, ui.messages());
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
