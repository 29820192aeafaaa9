package app.ukemi.ui.settings;

import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.RescueList;
import app.ukemi.domain.rescue.Rescued;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** The room in which is told what came from where when a damaged journal was rescued. */
public final class RescueController {
    private final Ui ui;
    private final Report report;
    private final Function<Path, String> place;
    private final Runnable toJournal;

    @FXML private Label saved;
    @FXML private Label backup;
    @FXML private Label lost;
    @FXML private Label files;
    @FXML private ListView<Rescued> list;
    @FXML private Button journal;

    /**
     * What came of a rescue.
     *
     * @param rescued the new journal
     * @param damaged the file that was left as it was
     */
    public record Report(RescueList list, Path rescued, Path damaged) {}

    /** With how a place is told in words. */
    public RescueController(Ui ui, Report report, Function<Path, String> place, Runnable toJournal) {
        this.ui = ui;
        this.report = report;
        this.place = place;
        this.toJournal = toJournal;
    }

    @FXML
    private void initialize() {
        RescueList mistakes = report.list();
        saved.setText(ui.text("rescue.saved", mistakes.saved(), mistakes.mistakes().size()));
        backup.setText(mistakes.backup() == null
                ? ui.text("rescue.no-backup")
                : ui.text("rescue.backup", new BackupTime(ui).words(mistakes.backup())));
        int lacking = mistakes.count(Origin.PART) + mistakes.count(Origin.NEITHER);
        lost.setText(ui.text("rescue.lacking", mistakes.count(Origin.PART), mistakes.count(Origin.NEITHER)));
        Shown.when(lacking > 0, lost);
        files.setText(ui.text("rescue.files", place.apply(report.rescued()), place.apply(report.damaged())));
        list.setCellFactory(_ -> new RescuedCell(ui, mistakes.backup()));
        list.getItems().setAll(mistakes.mistakes());
        Focus.atALine(list);
    }

    /** Puts the keyboard where one goes on. */
    public void focus() {
        Focus.first(journal);
    }

    @FXML
    private void toJournal() {
        toJournal.run();
    }
}
