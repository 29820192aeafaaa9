package app.ukemi.print;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document in one weight. A letter that the font lacks becomes a box, so that any text can be
 * drawn; scripts that are written from the right are put in order, their letters are not joined.
 */
final class TimelineLetters {
    private static final int BOX = '\u25A1';
    private static final int ELLIPSIS = '…';
    private static final int NOTHING = -1;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** No more than that is looked at. */
    private static final int LONGEST = 1000;

    private final PDType0Font font;
    private final Face face;

    TimelineLetters(PDDocument document, Face face) throws IOException {
        this.face = face;
        font = PDType0Font.load(document, face.font(), true);
    }

    PDType0Font font() {
        return font;
    }

    /** What is really drawn of a text: on one line, from left to right, with letters that there are. */
    String drawable(String words) {
        var plain = new StringBuilder();
        words.strip().codePoints().map(this::drawn).filter(letter -> letter != NOTHING).forEach(plain::appendCodePoint);
        return inOrder(plain.toString());
    }

    /** The letter that stands for one. */
    private int drawn(int letter) {
        if (Character.isWhitespace(letter)) {
            return ' ';
        } else if (face.has(letter)) {
            return letter;
        }
        return invisible(letter) ? NOTHING : BOX;
    }

    /** Marks of direction, joiners and the like have no picture of their own. */
    private static boolean invisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK;
    }

    /** Source: Unicode Bidirectional Algorithm, as Java has it. */
    private static String inOrder(String words) {
        char[] letters = words.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return words;
        }
        var bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = words.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : new RunTurner().reorderRTLTextToLTR(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** How wide a letter is for a size of one. */
    private double advance(int letter) {
        int drawn = drawn(letter);
        return drawn == NOTHING ? 0 : face.advance(drawn);
    }

    double width(String words, double size) {
        return words.strip().codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** The text in lines no wider than this, at most so many; where there is more of it, the last one says so. */
    List<String> lines(String words, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = SPACES.matcher(words.substring(0, Math.min(words.length(), LONGEST))).replaceAll(" ").strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = fitting(rest, width / size);
            boolean all = end == rest.length();
            if (!all && lines.size() == most - 1) {
                end = Math.max(1, fitting(rest, width / size - face.advance(ELLIPSIS)));
                lines.add(rest.substring(0, end).strip() + Character.toString(ELLIPSIS));
                return lines;
            }
            end = all ? end : lineEnd(rest, end);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How many characters fit. */
    private int fitting(String words, double width) {
        double taken = 0;
        int end = 0;
        while (end < words.length()) {
            int letter = words.codePointAt(end);
            taken += advance(letter);
            if (taken > width) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    /** Behind the last word that fits; within a word that is wider than the line. */
    private static int lineEnd(String words, int fitting) {
        int space = words.lastIndexOf(' ', fitting);
        return space > 0 ? space : Math.max(Character.charCount(words.codePointAt(0)), fitting);
    }
}
