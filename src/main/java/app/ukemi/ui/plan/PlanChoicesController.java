package app.ukemi.ui.plan;

import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanVersion;
import app.ukemi.print.PlanPage;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.control.Shown;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the user chooses of the plan, and what is to be known of the page before it is printed. */
public final class PlanChoicesController {
    private final Ui ui;
    private final PlanModel model;
    private final Offers offers;
    private final Editing<PlanChoices> choices;
    private final Runnable recordDisclosure;
    private final boolean readOnly;

    @FXML private ScrollPane root;
    @FXML private ToggleGroup version;
    @FXML private RadioButton share;
    @FXML private RadioButton secret;
    @FXML private VBox undisclosed;
    @FXML private Addressees addressees;
    @FXML private TextField others;
    @FXML private Choice<NamesShown> names;
    @FXML private Label namesHelp;
    @FXML private Choice<Paper> paper;
    @FXML private VBox findings;
    @FXML private PartBoxes parts;

    /**
     * Makes the choices.
     *
     * @param recordDisclosure leads to a new disclosure
     * @param readOnly whether the journal takes no changes
     */
    public PlanChoicesController(
            Ui ui, PlanModel model, Offers offers, Runnable recordDisclosure, boolean readOnly) {
        this.ui = ui;
        this.model = model;
        this.offers = offers;
        this.recordDisclosure = recordDisclosure;
        this.readOnly = readOnly;
        choices = model.choices();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        share.setUserData(PlanVersion.SHARE);
        secret.setUserData(PlanVersion.PRIVATE);
        version.selectedToggleProperty().addListener((_, _, chosen) ->
                choices.change(now -> now.withVersion((PlanVersion) chosen.getUserData())));
        bind();
        parts.use(ui, choices);
        choices.value().subscribe(this::show);
        model.page().subscribe(this::tell);
    }

    private void bind() {
        var people = choices.part(PlanChoices::addressees, PlanChoices::withAddressees);
        Bind.value(addressees, addressees.valueProperty(), people);
        addressees.use(ui, offers);
        Bind.text(others, others.textProperty(), choices.part(PlanChoices::addressedTo, PlanChoices::withAddressedTo));
        PlanChoice.offer(names, List.of(NamesShown.values()), each -> ui.text("plan.names." + each),
                choices.part(PlanChoices::names, PlanChoices::withNames));
        PlanChoice.offer(paper, List.of(Paper.values()), each -> ui.text("plan.paper." + each),
                choices.part(PlanChoices::paper, PlanChoices::withPaper));
    }

    private void show(PlanChoices now) {
        version.selectToggle(now.version() == PlanVersion.SHARE ? share : secret);
        Shown.when(model.isUndisclosed() && !readOnly, undisclosed);
        Shown.when(now.names() != NamesShown.NAME, namesHelp);
        parts.show(ui, now, model.written());
    }

    private void tell(@Nullable PlanPage page) {
        var words = new PageWords(ui);
        List<String> room = page == null ? List.of() : words.room(page);
        List<String> letters = page == null ? List.of() : words.letters(page.lettering());
        List<String> kept = readOnly ? List.of(ui.text("plan.read-only")) : List.of();
        findings.getChildren()
                .setAll(Stream.of(room, letters, kept)
                        .flatMap(List::stream)
                        .map(PlanChoicesController::line)
                        .toList());
    }

    private static Node line(String sentence) {
        var line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @FXML
    private void recordDisclosure() {
        recordDisclosure.run();
    }
}
