package app.ukemi.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence of which some words are set bold: those between two stars. */
public final class Emphasis {
    private static final String STAR = "\\*";

    private Emphasis() {}

    public static TextFlow of(String sentence, String... styles) {
        var flow = new TextFlow();
        flow.getStyleClass().add("sentence");
        flow.getStyleClass().addAll(styles);
        List<Text> parts = new ArrayList<>();
        for (String words : sentence.split(STAR, -1)) {
            var part = new Text(words);
            part.getStyleClass().add(parts.size() % 2 == 0 ? "plain" : "strong");
            parts.add(part);
        }
        flow.getChildren().setAll(parts);
        flow.setAccessibleText(plain(sentence));
        return flow;
    }

    /** The same sentence for where nothing can be bold. */
    public static String plain(String sentence) {
        return sentence.replace("*", "");
    }
}
