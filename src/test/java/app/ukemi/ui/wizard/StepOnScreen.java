package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.ui.QuickRobot;
import app.ukemi.ui.TestStage;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** One step of one mistake in a window of its own, worked at by a robot. */
final class StepOnScreen {
    private final FxRobot robot = new QuickRobot();
    private final Steps steps;

    /** How a window looks: the text in pixels, and the size. */
    record Look(boolean dark, int text, int width, int height) {}

    private StepOnScreen(Steps steps) {
        this.steps = steps;
    }

    /** Shows the step of a mistake in English. */
    static StepOnScreen show(Step step, Mistake first) throws TimeoutException {
        var window = new StepOnScreen(new Steps(first));
        Stage stage = TestStage.alone();
        window.robot.interact(() -> {
            stage.setScene(scene(step, window.steps, new Look(false, 14, 760, 780)));
            stage.show();
        });
        return window;
    }

    /** A step in a scene that nobody has to show. */
    static Scene scene(Step step, Steps steps, Look look) {
        Application.setUserAgentStylesheet(
                look.dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        var page = new ScrollPane(Views.of(StepControllers.of(step, steps.desk, steps.mistake), steps.desk.ui()));
        page.getStyleClass().add("page");
        page.setFitToWidth(true);
        var scene = new Scene(page, look.width, look.height);
        String colours = look.dark ? "dark.css" : "light.css";
        for (String sheet : List.of("ukemi.css", colours, "control/control.css", "wizard/wizard.css")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Ui.class.getResource(sheet), sheet).toExternalForm());
        }
        scene.getStylesheets().add(size(look.text));
        return scene;
    }

    /** As the window does it: icons are sized in pixels, since an em of theirs is their own size. */
    private static String size(int text) {
        return "data:text/css,.root%20%7B%20-fx-font-size:%20" + text + "px;%20%7D"
                + ".ikonli-font-icon%20%7B%20-fx-icon-size:%20" + Math.round(text * 1.15) + "px;%20%7D";
    }

    Mistake mistake() {
        return steps.now();
    }

    /** Changes the mistake from elsewhere, as another step does. */
    void change(UnaryOperator<Mistake> edit) {
        robot.interact(() -> steps.mistake.change(edit));
    }

    /** Takes the way back that is offered. */
    void undo() {
        robot.interact(steps.desk.undo()::take);
    }

    /** Whether there is such a node, and it and all round it are shown. */
    boolean shows(String query) {
        return robot.lookup(query).match(StepOnScreen::isShown).tryQuery().isPresent();
    }

    <T extends Node> T node(String query) {
        return robot.lookup(query).match(StepOnScreen::isShown).query();
    }

    /** Clicks on a node, having scrolled to it. */
    void click(String query) {
        Node node = node(query);
        bring(node);
        clickOn(node);
    }

    /** Clicks into a field and types, without the pauses that a robot makes after each letter. */
    void write(String query, String text) {
        click(query);
        robot.interact(() -> type(robot.targetWindow().getScene(), text));
    }

    /** Types where the keyboard is, letter by letter. */
    static void type(Scene scene, String text) {
        text.chars().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Opens a list or a menu and takes what has these words. */
    void pick(String query, String words) {
        click(query);
        Node popup = robot.listTargetWindows().getLast().getScene().getRoot();
        clickOn(robot.from(popup).lookup(words).query());
    }

    /** Without the way there, on which a robot takes its time. */
    private void clickOn(Node node) {
        robot.robotContext().getBaseRobot().moveMouse(robot.point(node).query());
        robot.clickOn(MouseButton.PRIMARY);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** What was just added has no place until the page has been laid out; hence twice. */
    private void bring(Node node) {
        for (int round = 0; round < 2; round++) {
            robot.interact(() -> {
                if (node.getScene().getRoot() instanceof ScrollPane page) {
                    layOut(page);
                    scroll(page, page.getContent(), node);
                    layOut(page);
                }
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void layOut(ScrollPane page) {
        page.applyCss();
        page.layout();
    }

    private static void scroll(ScrollPane page, Node content, Node node) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        page.setVvalue(hidden <= 0 ? 0 : Math.clamp((place.getCenterY() - seen / 2) / hidden, 0, 1));
    }
}
