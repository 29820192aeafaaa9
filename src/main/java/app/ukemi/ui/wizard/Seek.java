package app.ukemi.ui.wizard;

import app.ukemi.domain.search.Span;
import app.ukemi.domain.search.Term;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.InSight;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.Writing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/**
 * Finds the control that holds a text, brings it into sight, and selects the words that were looked for. It is told
 * by its text, so that it does not matter here where on its screen a text is shown.
 */
final class Seek {
    /** What unfolds a text that is folded away. */
    private static final List<String> FOLDS = List.of("#more", "#draft-toggle");

    private final Parent room;
    private final Parent page;
    private final Sought sought;

    /** With the room, whose title is among its texts, and the page of the step. */
    Seek(Parent room, Parent page, Sought sought) {
        this.room = room;
        this.page = page;
        this.sought = sought;
    }

    void go() {
        page.applyCss();
        Node row = within(page)
                .filter(RowsBox.class::isInstance)
                .flatMap(box -> ((RowsBox<?>) box).reveal(sought.entry().row()).stream())
                .findFirst()
                .orElse(page);
        Optional<Node> control = holder(row).or(() -> unfolded(row)).or(() -> holder(room));
        if (control.isPresent()) {
            select(control.get());
        } else {
            Focus.first(row);
            InSight.bring(row);
        }
    }

    private Optional<Node> unfolded(Node row) {
        for (String fold : FOLDS) {
            if (row.lookup(fold) instanceof ButtonBase button) {
                button.fire();
                row.applyCss();
            }
        }
        return holder(row);
    }

    /** The one with exactly this text, else one in which the words stand. */
    private Optional<Node> holder(Node root) {
        String text = sought.entry().text();
        return within(root)
                .filter(node -> text.equals(textOf(node)))
                .findFirst()
                .or(() -> within(root).filter(node -> words(node).isPresent()).findFirst());
    }

    private Optional<Span> words(Node node) {
        return Term.first(textOf(node), sought.terms());
    }

    private static String textOf(Node node) {
        return switch (node) {
            case Writing writing -> writing.getText();
            case TextInputControl field -> field.getText() == null ? "" : field.getText();
            default -> "";
        };
    }

    private void select(Node control) {
        InSight.bring(control);
        control.requestFocus();
        words(control).ifPresent(span -> {
            switch (control) {
                case Writing writing -> writing.selectRange(span.from(), span.to());
                case TextInputControl field -> field.selectRange(span.from(), span.to());
                default -> { }
            }
        });
    }

    /** The node and all in it that is shown. */
    private static Stream<Node> within(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = switch (node) {
            case Writing _, TextInputControl _ -> Stream.empty();
            case ScrollPane pane when pane.getContent() != null -> within(pane.getContent());
            case Parent parent -> List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Seek::within);
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(node), below);
    }
}
