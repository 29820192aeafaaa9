package app.ukemi.ui.control.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes pieces of a text. A paragraph of more than {@value #MOST} letters is cut, at the end of a sentence where
 * there is one, else between words, else between letters, so that no key ever lays out more than that. The line
 * ends early where two pieces of a paragraph meet.
 */
final class Cuts {
    static final int MOST = 900;
    /** How long a piece of a longer paragraph becomes at most. */
    static final int GOAL = 600;
    private static final int LEAST = 300;
    /** Longer than any letter that is made of several signs. */
    private static final int CONTEXT = 64;

    private Cuts() {}

    /** The pieces of a text; the last one closes as asked, all other paragraphs do. */
    static List<Piece> of(String text, boolean closing) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraph(text.substring(start, end), true, pieces);
            start = end + 1;
        }
        paragraph(text.substring(start), closing, pieces);
        return pieces;
    }

    private static void paragraph(String text, boolean closing, List<Piece> pieces) {
        int start = 0;
        while (text.length() - start > MOST) {
            int end = cut(text, start);
            pieces.add(new Piece(text.substring(start, end), false));
            start = end;
        }
        pieces.add(new Piece(text.substring(start), closing));
    }

    private static int cut(String text, int start) {
        int space = -1;
        for (int at = start + GOAL; at > start + LEAST; at--) {
            if (text.charAt(at - 1) == ' ') {
                if (".!?:;".indexOf(text.charAt(at - 2)) >= 0) {
                    return at;
                }
                space = Math.max(space, at);
            }
        }
        return space > 0 ? space : betweenLetters(text, start + GOAL);
    }

    private static int betweenLetters(String text, int near) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text.substring(near - CONTEXT, Math.min(text.length(), near + CONTEXT)));
        return near - CONTEXT + (letters.isBoundary(CONTEXT) ? CONTEXT : Math.max(1, letters.preceding(CONTEXT)));
    }
}
