package app.ukemi.ui.shell;

import app.ukemi.ui.control.text.Keys;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The window as it comes up: the places of menu and side bar, and the head of the list, which takes what is typed. */
final class Threshold extends BorderPane {
    /**
     * At the beat after so many the first picture stands on the screen: it is painted beside this thread, and handed
     * over in between on it, so that whatever is done here sooner keeps it away.
     */
    private static final int BEATS = 3;

    Threshold(FirstLine line) {
        getStyleClass().add("shell");
        getStylesheets().add(Looks.sheet("shell/shell.css"));
        var menu = new Label(" ");
        menu.getStyleClass().add("menu-place");
        menu.setMaxWidth(Double.MAX_VALUE);
        var side = new Region();
        side.getStyleClass().add("side-bar");
        // On a Mac the menu stands at the top of the screen.
        setTop(Keys.MAC ? null : menu);
        setLeft(side);
        setCenter(line);
        Runnable fit = () -> {
            if (getHeight() > 0) {
                Fit.width(side, getWidth(), menu.getFont());
                Fit.height(this, menu.getFont());
            }
        };
        layoutBoundsProperty().subscribe(fit);
        menu.fontProperty().subscribe(fit);
    }

    /** Calls once, as soon as its picture is on the screen. */
    void whenPainted(Scene scene, Runnable then) {
        scene.addPreLayoutPulseListener(new Runnable() {
            private int beats;

            @Override
            public void run() {
                if (beats == BEATS) {
                    scene.removePreLayoutPulseListener(this);
                    then.run();
                }
                beats++;
                Platform.requestNextPulse();
            }
        });
    }
}
