package app.ukemi.ui.control.text;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Cut, copy and paste, as plain text. */
public final class Clips {
    private final Manuscript manuscript;

    public Clips(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    public void cut() {
        if (!manuscript.selected().isEmpty()) {
            copy();
            manuscript.insert("");
        }
    }

    public void copy() {
        if (!manuscript.selected().isEmpty()) {
            var content = new ClipboardContent();
            content.putString(manuscript.selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            manuscript.insert(clean(text));
        }
    }

    /** What may be written: line breaks of one kind, and no control characters but the tab. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.codePoints().allMatch(Clips::isWritable)
                ? lines
                : lines.codePoints()
                        .filter(Clips::isWritable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWritable(int letter) {
        return letter == '\n' || letter == '\t' || (letter >= ' ' && letter != '\u007f');
    }
}
