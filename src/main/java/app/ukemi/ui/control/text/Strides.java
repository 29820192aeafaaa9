package app.ukemi.ui.control.text;

import java.text.BreakIterator;

/** How far the caret goes: a letter as the reader sees it, a word, a paragraph. Offsets into the manuscript. */
public final class Strides {
    /** Longer than any letter, however many signs it is made of. */
    private static final int LETTER = 64;
    /** A longer word is taken in parts. */
    private static final int WORD = 512;

    private final Manuscript manuscript;

    public Strides(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    public int letterAfter(int offset) {
        String after = after(offset, LETTER);
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(after);
        return after.isEmpty() ? offset : offset + letters.following(0);
    }

    public int letterBefore(int offset) {
        String before = before(offset, LETTER);
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(before);
        return before.isEmpty() ? offset : offset - before.length() + letters.preceding(before.length());
    }

    /** Where a backspace begins: it takes one sign back, so that a wrong accent can be mended. */
    public int signBefore(int offset) {
        String before = before(offset, 2);
        if (before.equals("\r\n") || before.isEmpty()) {
            return offset - before.length();
        }
        return offset - Character.charCount(before.codePointBefore(before.length()));
    }

    /** The start of the next word. */
    public int wordAfter(int offset) {
        String after = after(offset, WORD);
        BreakIterator words = words(after);
        int at = 0;
        while (at < after.length()) {
            at = words.following(at);
            if (startsWord(after, at)) {
                break;
            }
        }
        return offset + at;
    }

    /** The start of the word before. */
    public int wordBefore(int offset) {
        String before = before(offset, WORD);
        BreakIterator words = words(before);
        int at = before.length();
        while (at > 0) {
            at = words.preceding(at);
            if (startsWord(before, at)) {
                break;
            }
        }
        return offset - before.length() + at;
    }

    /** Where the word, or what stands between two words, begins that has this offset in it. */
    public int wordStart(int offset) {
        String before = before(offset, WORD);
        BreakIterator words = words(before + after(offset, WORD));
        int at = before.length();
        return offset - before.length() + (words.isBoundary(at) ? at : words.preceding(at));
    }

    public int wordEnd(int offset) {
        String before = before(offset, WORD);
        String around = before + after(offset, WORD);
        BreakIterator words = words(around);
        int at = before.length();
        return at == around.length() ? offset : offset - at + words.following(at);
    }

    public int paragraphStart(int offset) {
        Pieces pieces = manuscript.pieces();
        int index = pieces.find(offset).index();
        while (index > 0 && !pieces.get(index - 1).closing()) {
            index--;
        }
        return pieces.start(index);
    }

    public int paragraphEnd(int offset) {
        Pieces pieces = manuscript.pieces();
        int index = pieces.find(offset).index();
        while (index < pieces.size() - 1 && !pieces.get(index).closing()) {
            index++;
        }
        return pieces.start(index) + pieces.get(index).reach();
    }

    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        return words;
    }

    private static boolean startsWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private String before(int offset, int most) {
        return manuscript.slice(Math.max(0, offset - most), offset);
    }

    private String after(int offset, int most) {
        return manuscript.slice(offset, Math.min(manuscript.length(), offset + most));
    }
}
