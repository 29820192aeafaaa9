package app.ukemi.ui.plan;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.print.PrintingSystem;
import app.ukemi.ui.TestStage;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.control.PlanPages;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The room of the fix plan in a window of its own, worked at by a robot; pages are set at once. */
final class PlanWindow {
    final Inline background = new Inline(Mistakes.NOON.plus(Duration.ofHours(2)));
    final Editing<PlanChoices> choices = new Editing<>(PlanChoices.usual(Paper.A4));
    final Offers offers = new Offers();
    final List<String> ways = new ArrayList<>();
    final List<Person> noted = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private final Ui ui;
    final PlanModel model;
    private final boolean readOnly;
    /** Where the user saves; null where the user thinks better of it. */
    @Nullable Path place;
    /** What the printer is asked through; set before the room is shown. */
    PrintingSystem printing = PrintingSystem.ofThisSystem();

    PlanWindow(Mistake mistake, Locale locale, boolean readOnly) {
        this.readOnly = readOnly;
        ui = TestUi.with(background, locale);
        model = new PlanModel(ui, new PlanPages(ui), mistake, PaceLimits.USUAL, choices);
    }

    /** How a window looks: the text in pixels, and the size. */
    record Look(boolean dark, int text, int width, int height) {
        static final Look USUAL = new Look(false, 14, 1060, 760);
    }

    static PlanWindow show(Mistake mistake) throws TimeoutException {
        return new PlanWindow(mistake, Locale.UK, false).show(Look.USUAL);
    }

    static PlanWindow showReadOnly(Mistake mistake) throws TimeoutException {
        return new PlanWindow(mistake, Locale.UK, true).show(Look.USUAL);
    }

    PlanWindow show(Look look) throws TimeoutException {
        Stage stage = TestStage.alone();
        robot.interact(() -> {
            stage.setScene(scene(look));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private Scene scene(Look look) {
        Application.setUserAgentStylesheet(
                look.dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        var output = new PlanOutput(ui, model, printing);
        var side = new PlanChoicesController(ui, model, offers, () -> ways.add("disclose"), readOnly);
        var controller = new PlanController(
                ui, model, side, new PlanOutputController(ui, output, doors()), () -> ways.add("back"));
        var scene = new Scene(Views.of(controller, ui), look.width, look.height);
        for (String sheet : List.of("ukemi.css", look.dark ? "dark.css" : "light.css", "control/control.css")) {
            scene.getStylesheets().add(Objects.requireNonNull(Ui.class.getResource(sheet)).toExternalForm());
        }
        scene.getStylesheets().add("data:text/css,.root%20%7B%20-fx-font-size:%20" + look.text + "px;%20%7D"
                + ".ikonli-font-icon%20%7B%20-fx-icon-size:%20" + Math.round(look.text * 1.15) + "px;%20%7D");
        return scene;
    }

    private PlanOutputController.Doors doors() {
        return new PlanOutputController.Doors() {
            @Override
            public Optional<Path> choosePdf(String name) {
                ways.add(name);
                return Optional.ofNullable(place);
            }

            @Override
            public void noteTold(List<Person> people) {
                noted.addAll(people);
                ways.add("told");
            }

            @Override
            public boolean readOnly() {
                return readOnly;
            }
        };
    }

    <T extends Node> T node(String query) {
        return robot.lookup(query).query();
    }

    boolean shows(String query) {
        return robot.lookup(query).match(PlanWindow::isShown).tryQuery().isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    String words(String query) {
        return ((Labeled) node(query)).getText();
    }

    /** All that is said of the page, in one text. */
    String findings() {
        return String.join(" ", robot.lookup("#findings .label").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList());
    }

    /** Presses a button, a choice or a tick box. */
    PlanWindow fire(String query) {
        act(() -> ((ButtonBase) node(query)).fire());
        return this;
    }

    void act(Runnable act) {
        robot.interact(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the window that asks for the printer, for a page that is printed so. */
    static PlanWindow printing(Mistake mistake, PrintingSystem by) throws TimeoutException {
        var window = new PlanWindow(mistake, Locale.UK, false);
        window.printing = by;
        return window.show(Look.USUAL).fire("#print");
    }

    /** Presses the button with these words in the window on top. */
    PlanWindow press(String words) {
        Node top = robot.listTargetWindows().getLast().getScene().getRoot();
        ButtonBase button = robot.from(top)
                .lookup((Node node) -> node instanceof ButtonBase each && words.equals(each.getText()))
                .query();
        act(button::fire);
        return this;
    }

    /** Lets a moment pass: what was chosen is on the page. */
    PlanWindow moment() {
        act(() -> background.advance(Duration.ofMillis(500)));
        return this;
    }

    FxRobot robot() {
        return robot;
    }
}
