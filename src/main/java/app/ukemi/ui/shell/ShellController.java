package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.journal.Journal;
import app.ukemi.journal.JournalOpening;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.control.Undo.Offer;
import app.ukemi.ui.wizard.MistakeController;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** placeholder */
public final class ShellController {}
