package app.ukemi.ui.wizard;

import app.ukemi.domain.PlanPart;
import app.ukemi.print.Omission;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Shown;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A quiet line near the rows of a part of the plan, while some of them find no room on its page. */
final class PageRoom {
    private PageRoom() {}

    static void tell(Label line, Desk desk, PlanPart part) {
        line.getStyleClass().addAll("muted", "small-text");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        ObservableValue<String> words = desk.plan().omissions().map(all -> words(desk.ui(), part, all));
        words.subscribe(sentence -> {
            line.setText(sentence);
            Shown.when(!sentence.isEmpty(), line);
        });
        Bind.hold(line, words);
    }

    private static String words(Ui ui, PlanPart part, List<Omission> all) {
        return PlanFit.of(part, all)
                .map(omission -> omission.rows() > 0
                        ? ui.text("fix.page-room.rows", omission.rows())
                        : ui.text("fix.page-room.texts", omission.texts()))
                .orElse("");
    }
}
