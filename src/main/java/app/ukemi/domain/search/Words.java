package app.ukemi.domain.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into words as the index does: letters and digits with their accents are words, all else stands
 * between them. Case and accents do not count, and ß is as good as ss.
 * Source: <a href="https://www.sqlite.org/fts5.html#unicode61_tokenizer">SQLite: the unicode61 tokenizer</a>.
 */
final class Words {
    private static final int ASCII = 128;

    private final String text;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        var words = new Words(text);
        List<Word> all = new ArrayList<>();
        for (Word word = words.next(); word != null; word = words.next()) {
            all.add(word);
        }
        return all;
    }

    /** Where one of the terms stands first; the rest of a long text is not looked at. */
    static Optional<Span> first(String text, List<Term> terms) {
        var words = new Words(text);
        List<Word> read = new ArrayList<>();
        for (Word word = words.next(); word != null; word = words.next()) {
            read.add(word);
            for (Term term : terms) {
                Optional<Span> found = term.endingWith(read);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The text without case and accents. */
    static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> fold(letter, folded));
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Word next() {
        while (at < text.length() && !begins(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at >= text.length()) {
            return null;
        }
        int from = at;
        StringBuilder folded = new StringBuilder();
        while (at < text.length() && goesOn(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            fold(letter, folded);
            at += Character.charCount(letter);
        }
        return new Word(folded.toString(), new Span(from, at));
    }

    private static boolean begins(int letter) {
        return Character.isLetterOrDigit(letter) || isWordy(letter);
    }

    /** Whether it is a letter of a word that has begun. */
    static boolean goesOn(int letter) {
        return begins(letter) || isMark(letter);
    }

    /** What else the index takes for a part of a word: numbers such as ½, and private letters. */
    private static boolean isWordy(int letter) {
        int type = Character.getType(letter);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER || type == Character.PRIVATE_USE;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void fold(int letter, StringBuilder to) {
        if (letter < ASCII) {
            to.append((char) Character.toLowerCase(letter));
        } else if (letter == 'ß' || letter == 'ẞ') {
            to.append("ss");
        } else {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> !isMark(part))
                    .forEach(part -> to.appendCodePoint(Character.toLowerCase(part)));
        }
    }
}
