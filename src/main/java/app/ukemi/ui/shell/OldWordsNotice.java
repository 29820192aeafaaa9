package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says at the top of every screen what backups still hold of words that were deleted, and what is done about it. */
final class OldWordsNotice {
    private final Ui ui;
    private final OutOfBackups work;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Region spacer = new Region();
    private final HBox notice = new HBox(words);
    private OldWordsState shown = new OldWordsState.Nothing();

    private OldWordsNotice(Ui ui, OutOfBackups work) {
        this.ui = ui;
        this.work = work;
        notice.setId("notice-old-words");
        notice.getStyleClass().add("notice");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(spacer, Priority.ALWAYS);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        notice.managedProperty().bind(notice.visibleProperty());
    }

    static HBox of(Ui ui, OutOfBackups work) {
        var made = new OldWordsNotice(ui, work);
        work.state().subscribe(made::show);
        return made.notice;
    }

    private void show(OldWordsState state) {
        boolean goesOn = shown instanceof OldWordsState.UnderWay && state instanceof OldWordsState.UnderWay;
        shown = state;
        notice.setVisible(!(state instanceof OldWordsState.Nothing));
        words.setText(sentence(state));
        if (state instanceof OldWordsState.UnderWay(int done, int of)) {
            bar.setProgress((double) done / of);
            bar.setAccessibleText(words.getText());
        }
        // Whoever has just reached the button to stop it is not to lose it with the next backup.
        if (!goesOn) {
            notice.getStyleClass().remove("warning");
            notice.getChildren().setAll(words, spacer);
            addControls(state);
        }
    }

    private void addControls(OldWordsState state) {
        switch (state) {
            case OldWordsState.Nothing() -> { }
            case OldWordsState.Asked _ -> {
                add("old-words.take-out", work::goOn);
                add("old-words.leave", work::leave);
            }
            case OldWordsState.UnderWay _ -> {
                notice.getChildren().add(bar);
                add("old-words.stop", work::stop);
            }
            case OldWordsState.Left _ -> {
                notice.getStyleClass().add("warning");
                add("old-words.again", work::goOn);
                add("old-words.leave", work::leave);
            }
            case OldWordsState.Done _ -> add("dialog.ok", work::leave);
        }
    }

    private void add(String key, Runnable act) {
        var button = new Button(ui.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        notice.getChildren().add(button);
    }

    private String sentence(OldWordsState state) {
        return switch (state) {
            case OldWordsState.Nothing() -> "";
            case OldWordsState.Asked(var mistakes, int backups) ->
                ui.text("old-words.asked", mistakes.size(), backups);
            case OldWordsState.UnderWay(int done, int of) -> ui.text("old-words.under-way", done, of);
            case OldWordsState.Left(int backups, var why) -> why == null
                    ? ui.text("old-words.stopped", backups)
                    : ui.text("old-words.left", backups, ui.text(why, "backup"));
            case OldWordsState.Done(int backups, boolean unsure) ->
                ui.text("old-words.done", backups) + (unsure ? " " + ui.text("old-words.unsure") : "");
        };
    }
}
