package app.ukemi.ui.wizard;

import app.ukemi.domain.KeptFinding;
import app.ukemi.ownership.Finding;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Writing;
import app.ukemi.ui.control.text.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Below a text: the words in it that hand part of it back, each with a question, and what the text owns. */
public final class AdmissionMarks extends VBox {
    private final VBox list = new VBox();
    private final Label owned = new Label();

    private record Setup(Desk desk, MarksModel model, Writing writing) {}

    public AdmissionMarks() {
        getStyleClass().add("admission-marks");
        list.getStyleClass().add("mark-list");
        owned.setId("owned");
        owned.getStyleClass().addAll("muted", "small-text");
        owned.setWrapText(true);
        owned.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(list, owned);
    }

    /** Shows what is found in a text; called once, by the screen that has the text. */
    void show(Desk desk, MarksModel model, Writing writing) {
        var what = new Setup(desk, model, writing);
        Bind.hold(this, model);
        model.shown().addListener((_, before, now) -> show(what, before, now));
        model.signs().subscribe(signs -> {
            Ui ui = desk.ui();
            Shown.when(!signs.isEmpty(), owned);
            owned.setText(ui.text("own.owned", signs.stream().map(ui::text).collect(Collectors.joining(" · "))));
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.stop();
            } else {
                model.check();
            }
        });
        show(what, List.of(), model.shown().get());
    }

    private void show(Setup what, List<Finding> before, List<Finding> now) {
        if (!facts(before).equals(facts(now)) || list.getChildren().size() != now.size()) {
            boolean left = hasKeyboard();
            list.getChildren().setAll(now.stream().map(finding -> row(what, finding)).toList());
            if (left) {
                goOn(what);
            }
        }
        Shown.when(!now.isEmpty(), list);
        what.writing.mark(now.stream().map(each -> new Stretch(each.from(), each.to())).toList());
        what.writing.setAccessibleHelp(
                now.isEmpty() ? null : what.desk.ui().text("own.marks.below", now.size()));
    }

    private Node row(Setup what, Finding finding) {
        return new MarkRow(what.desk, finding, () -> select(what, finding.asFact()), () -> keep(what, finding));
    }

    private static List<KeptFinding> facts(List<Finding> findings) {
        return findings.stream().map(Finding::asFact).toList();
    }

    /** Selects the words where they now stand, and puts the keyboard there. */
    private static void select(Setup what, KeptFinding asked) {
        what.model.check();
        what.model.shown().get().stream()
                .filter(finding -> finding.asFact().equals(asked))
                .findFirst()
                .ifPresent(finding -> {
                    what.writing.requestFocus();
                    what.writing.selectRange(finding.from(), finding.to());
                });
    }

    private static void keep(Setup what, Finding finding) {
        Runnable back = what.model.keep(finding);
        what.desk.undo().offer(what.desk.ui().text("own.marks.kept", finding.words()), back);
    }

    private boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !owner.equals(list)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** The row with the keyboard is gone: it goes to the next one, or back into the text. */
    private void goOn(Setup what) {
        if (list.getChildren().isEmpty()) {
            what.writing.requestFocus();
        } else {
            ((MarkRow) list.getChildren().getFirst()).focus();
        }
    }
}
