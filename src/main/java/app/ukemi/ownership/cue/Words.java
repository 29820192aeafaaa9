package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as words in small letters. Commas, dashes, colons and brackets are one word, {@code ,}; the end of a
 * sentence is another, {@code .}. Short forms are written out: "didn't" is two words at one place.
 */
public final class Words {
    static final String COMMA = ",";
    static final String END = ".";

    private final List<Word> words = new ArrayList<>();

    /**
     * A word.
     *
     * @param from where it begins in the text, in chars
     * @param to behind its last char
     * @param quoted whether it is somebody's words between quotation marks
     */
    record Word(String word, int from, int to, boolean quoted) {}

    void add(Word word) {
        words.add(word);
    }

    public int size() {
        return words.size();
    }

    public String word(int index) {
        return words.get(index).word();
    }

    /** Each word once. */
    Set<String> distinct() {
        return words.stream().map(Word::word).collect(Collectors.toSet());
    }

    boolean isComma(int index) {
        return word(index).equals(COMMA);
    }

    boolean isEnd(int index) {
        return word(index).equals(END);
    }

    /** Whether any of the words stands between quotation marks. */
    boolean isQuoted(Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.get(i).quoted()) {
                return true;
            }
        }
        return false;
    }

    /** Where in the text the words begin. */
    public int from(Match match) {
        return words.get(match.from()).from();
    }

    /** Where in the text the words end. */
    public int to(Match match) {
        return words.get(match.to() - 1).to();
    }
}
