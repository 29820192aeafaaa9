package app.ukemi.ui.wizard;

import app.ukemi.background.Lane;
import app.ukemi.domain.KeptFinding;
import app.ukemi.ownership.AdmissionCheck;
import app.ukemi.ownership.Finding;
import app.ukemi.ownership.TextLanguage;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One wording of the admission, to be read, with what the check found in it. */
final class Wording extends VBox {
    /** How many letters it is wide at least, beside another. */
    static final int LEAST_LETTERS = 22;

    private final Desk desk;
    private final Ui ui;
    private final Label words = line("first-draft");
    private final VBox found = new VBox();
    private final Label heading;

    /** With the key of its heading. */
    Wording(Desk desk, String headingKey) {
        this.desk = desk;
        ui = desk.ui();
        heading = line("muted");
        heading.setText(ui.text(headingKey));
        heading.getStyleClass().add("small-text");
        words.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("wording");
        found.getStyleClass().add("found");
        getChildren().addAll(heading, words, found);
    }

    double letter() {
        return heading.getFont().getSize();
    }

    void show(String text, List<KeptFinding> kept) {
        words.setText(ui.text("mistake.quoted", text.strip()));
        if (!desk.checks().get() || text.isBlank()) {
            found.getChildren().clear();
            return;
        }
        Locale language = TextLanguage.of(text, ui.messages().locale());
        ui.background().run(
                Lane.READ,
                () -> AdmissionCheck.findings(text, language),
                all -> list(all, kept),
                _ -> found.getChildren().clear());
    }

    private void list(List<Finding> all, List<KeptFinding> kept) {
        found.getChildren().setAll(all.stream().map(finding -> line(finding, kept)).toList());
        if (all.isEmpty()) {
            Label nothing = line("small-text");
            nothing.setText(ui.text("own.found.nothing"));
            found.getChildren().setAll(nothing);
        }
    }

    private Label line(Finding finding, List<KeptFinding> kept) {
        Label line = line("small-text");
        boolean fact = kept.stream().anyMatch(each -> each.covers(finding.category(), finding.words()));
        String key = fact ? "own.found.fact" : "own.found";
        line.setText(ui.text(key, finding.words(), finding.category()));
        return line;
    }

    private static Label line(String style) {
        var line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
