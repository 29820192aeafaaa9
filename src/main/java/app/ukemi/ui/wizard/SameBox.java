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
import java.util.Optional;
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
 * The same mistake again? Quietly offers others that are like this one, and where one learns from it, shows the earlier
 * ones that it is the same as and whether it was made again after the fix. It looks anew when the keyboard has rested;
 * where there is nothing to say, it is not there.
 */
final class SameBox extends VBox {
    private static final Duration REST = Duration.ofMillis(800);

    private final Desk desk;
    private final Same same;
    private final boolean offersOnly;
    private final Ui ui;
    private final Editing<Mistake> mistake;
    /** Held here, since the mistake outlives this box and must not hold it. */
    private final ChangeListener<Mistake> follow = (_, before, now) -> written(before, now);
    private @Nullable Stoppable soon;

    private SameBox(Desk desk, Same same, Editing<Mistake> mistake, boolean offersOnly) {
        this.desk = desk;
        this.same = same;
        this.offersOnly = offersOnly;
        this.mistake = mistake;
        ui = desk.ui();
        setId("same");
        getStyleClass().addAll("field", "same");
        Shown.when(false, this);
        Bind.hold(this, follow);
        mistake.value().addListener(new WeakChangeListener<>(follow));
        look();
    }

    /** Where a mistake is described: what it is the same as is said only when one learns from it. */
    static Optional<SameBox> offering(Desk desk, Editing<Mistake> mistake) {
        return Optional.ofNullable(desk.same()).map(same -> new SameBox(desk, same, mistake, true));
    }

    /** Where one learns from it. */
    static Optional<SameBox> of(Desk desk, Editing<Mistake> mistake) {
        return Optional.ofNullable(desk.same()).map(same -> new SameBox(desk, same, mistake, false));
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
        getChildren().clear();
        if (!kin.others().isEmpty() && !offersOnly) {
            showGroup(kin);
        }
        if (!kin.like().isEmpty() && !desk.readOnly()) {
            getChildren().add(heading("same.offer"));
            kin.like().forEach(other -> getChildren().add(row(other, List.of(linking(other), dismissing(other)))));
        }
        Shown.when(!getChildren().isEmpty(), this);
    }

    private void showGroup(Same.Kin kin) {
        getChildren().add(heading("same.group"));
        kin.others().forEach(other -> getChildren().add(row(other, List.of())));
        if (kin.again() != null) {
            getChildren().add(verdict(kin.again()));
        }
        if (kin.figure() != null && kin.figure().fixed() > 0) {
            Label figure = sentence(ui.text("journal.again", kin.figure().again(), kin.figure().fixed()));
            figure.getStyleClass().add("muted");
            getChildren().add(figure);
        }
        if (!desk.readOnly()) {
            Button not = link("same.unlink", "same-unlink");
            not.setOnAction(_ -> same.unlink(id(), this::look));
            getChildren().add(not);
        }
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
