package app.ukemi.ui.wizard;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.domain.rule.Recurrence.Again;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Shown;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The same mistake again? Shows the earlier ones that this one is the same as, and quietly offers others that are
 * like it. It looks anew when the keyboard has rested; where there is nothing to say, it is not there.
 */
final class SameBox extends VBox {
    private static final Duration REST = Duration.ofMillis(800);

    private final Desk desk;
    private final Same same;
    private final Ui ui;
    private final Editing<Mistake> mistake;
    /** Held here, since the mistake outlives this box and must not hold it. */
    private final ChangeListener<Mistake> follow = (_, before, now) -> written(before, now);
    private @Nullable Stoppable soon;

    SameBox(Desk desk, Same same, Editing<Mistake> mistake) {
        this.desk = desk;
        this.same = same;
        this.mistake = mistake;
        ui = desk.ui();
        setId("same");
        getStyleClass().addAll("field", "same");
        Shown.when(false, this);
        Bind.hold(this, follow);
        mistake.value().addListener(new WeakChangeListener<>(follow));
        look();
    }

    private void written(Mistake before, Mistake now) {
        boolean alike = before.title().equals(now.title())
                && before.lesson().sentence().equals(now.lesson().sentence())
                && before.owned().equals(now.owned());
        if (!alike) {
            if (soon != null) {
                soon.stop();
            }
            soon = ui.background().after(REST, this::look);
        }
    }

    private void look() {
        same.look(mistake.get(), this::show);
    }

    private UUID id() {
        return mistake.get().id();
    }

    private void show(Same.Kin kin) {
        Shown.when(!kin.isEmpty(), this);
        getChildren().clear();
        if (!kin.others().isEmpty()) {
            getChildren().add(heading("same.group"));
            kin.others().forEach(other -> getChildren().add(row(other, List.of())));
            if (kin.again() != null) {
                getChildren().add(verdict(kin.again()));
            }
            if (!desk.readOnly()) {
                Button not = link("same.unlink", "same-unlink");
                not.setOnAction(_ -> same.unlink(id(), this::look));
                getChildren().add(not);
            }
        }
        if (!kin.like().isEmpty() && !desk.readOnly()) {
            getChildren().add(heading("same.offer"));
            kin.like().forEach(other -> getChildren().add(row(other, List.of(linking(other), dismissing(other)))));
        }
        Shown.when(!getChildren().isEmpty(), this);
    }

    private Label heading(String key) {
        Label heading = sentence(ui.text(key));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private static Label sentence(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private FlowPane row(Summary other, List<Button> answers) {
        var title = new Button(other.title());
        title.getStyleClass().addAll("link", "reading", "same-title");
        title.setOnAction(_ -> same.open(other.id()));
        var row = new FlowPane(title, sentence(day(other)));
        row.getChildren().getLast().getStyleClass().add("muted");
        row.getChildren().addAll(answers.stream().map(Node.class::cast).toList());
        row.getStyleClass().add("same-row");
        return row;
    }

    private String day(Summary other) {
        return Recurrence.when(other).map(ui::moment).orElse("");
    }

    private Button linking(Summary other) {
        Button yes = link("same.yes", "same-yes");
        yes.setAccessibleText(ui.text("same.yes.which", other.title()));
        yes.setOnAction(_ -> same.link(id(), other.id(), this::look));
        return yes;
    }

    private Button dismissing(Summary other) {
        Button no = link("same.no", "same-no");
        no.setAccessibleText(ui.text("same.no.which", other.title()));
        no.setOnAction(_ -> same.dismiss(id(), other.id(), this::look));
        return no;
    }

    private Button link(String key, String id) {
        var link = new Button(ui.text(key));
        link.setId(id);
        link.getStyleClass().add("link");
        return link;
    }

    private Label verdict(Again again) {
        String fixed = again.earlier().after().fixed() instanceof FixedDate.Fixed(LocalDate on) ? ui.day(on) : "";
        Label words = sentence(ui.text(again.verdict(), "same", again.earlier().title(), fixed));
        words.setId("same-verdict");
        return words;
    }
}
