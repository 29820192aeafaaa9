package app.ukemi.ui.control.text;

/**
 * What is laid out at a time: a paragraph, or a part of a long one.
 *
 * <p>It remembers how high it was when last measured; a measure of an older round no longer holds.
 */
final class Piece {
    private final String text;
    private final boolean closing;
    private double height;
    private int round = -1;

    /**
     * @param text without line breaks
     * @param closing whether a line break follows
     */
    Piece(String text, boolean closing) {
        this.text = text;
        this.closing = closing;
    }

    String text() {
        return text;
    }

    boolean closing() {
        return closing;
    }

    /** The letters with the line break. */
    int span() {
        return text.length() + (closing ? 1 : 0);
    }

    /** How far the caret goes: not between the two signs of a Windows line break. */
    int reach() {
        return closing && text.endsWith("\r") ? text.length() - 1 : text.length();
    }

    /** The text to draw: a carriage return that came with the text is kept, but shown as a space. */
    String shown() {
        return text.indexOf('\r') < 0 ? text : text.replace('\r', ' ');
    }

    void measured(double pixels, int inRound) {
        height = pixels;
        round = inRound;
    }

    boolean isMeasured(int inRound) {
        return round == inRound;
    }

    double height() {
        return height;
    }
}
