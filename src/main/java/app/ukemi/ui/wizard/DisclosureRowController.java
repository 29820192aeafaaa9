package app.ukemi.ui.wizard;

import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Extent;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Means;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.MomentField;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Tips;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;

/** Somebody was told: who, when, how much, in what way, whether from me first, and what there is to remember of it. */
public final class DisclosureRowController {
    private final Desk desk;
    private final Ui ui;
    private final Editing<Disclosure> row;

    @FXML private PersonField to;
    @FXML private MomentField at;
    @FXML private Choice<Extent> extent;
    @FXML private Choice<Means> means;
    @FXML private Choice<HeardFirst> heardFirst;
    @FXML private CheckBox concerned;
    @FXML private Writing note;

    public DisclosureRowController(Desk desk, Editing<Disclosure> row) {
        this.desk = desk;
        this.row = row;
        ui = desk.ui();
    }

    @FXML
    private void initialize() {
        to.use(ui, desk.offers(), ui.text("disclose.to"));
        Bind.value(to, to.valueProperty(), row.part(Disclosure::to, Disclosure::withTo));
        at.use(ui, ui.text("disclose.at"));
        Bind.value(at, at.valueProperty(), row.part(Disclosure::at, Disclosure::withAt));
        extent.offer(List.of(Extent.values()), ui::text);
        Bind.value(extent, extent.valueProperty(), row.part(Disclosure::extent, Disclosure::withExtent));
        means.offer(List.of(Means.values()), ui::text);
        Bind.value(means, means.valueProperty(), row.part(Disclosure::means, Disclosure::withMeans));
        heardFirst.offer(List.of(HeardFirst.values()), ui::text);
        Bind.value(
                heardFirst, heardFirst.valueProperty(), row.part(Disclosure::heardFirst, Disclosure::withHeardFirst));
        Bind.value(concerned, concerned.selectedProperty(), row.part(Disclosure::concerned, Disclosure::withConcerned));
        concerned.setTooltip(Tips.of(ui.text("disclose.concerned.help")));
        concerned.setAccessibleHelp(ui.text("disclose.concerned.help"));
        Bind.text(note, note.textProperty(), row.part(Disclosure::note, Disclosure::withNote));
    }
}
