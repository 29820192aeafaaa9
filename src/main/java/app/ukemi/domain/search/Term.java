package app.ukemi.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that are to stand one behind the other; a single word as a rule.
 *
 * @param words without case and accents; at least one
 * @param typed the same words as they were typed
 * @param open whether the last word is only the beginning of one
 */
public record Term(List<String> words, List<String> typed, boolean open) {
    /** The first letter of the first script without spaces. */
    private static final int THAI = 0xE00;
    /** The one letter that the index keeps apart from its other spelling. */
    private static final String SHARP_S = "ß";

    public Term {
        words = List.copyOf(words);
        typed = List.copyOf(typed);
    }

    /** The words of a text as one term; nothing where it has none. */
    public static Optional<Term> of(String text, boolean open) {
        List<Word> words = Words.of(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(
                        words.stream().map(Word::folded).toList(),
                        words.stream().map(word -> text.substring(word.place().from(), word.place().to())).toList(),
                        open));
    }

    /** How many letters it has. */
    public int letters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /**
     * The spellings to ask the index for, which folds all but one: <i>Strasse</i> is to find <i>Straße</i>, and the
     * other way round.
     */
    public List<String> spellings() {
        String plain = String.join(" ", typed);
        String doubled = plain.replace(SHARP_S, "ss").replace("ẞ", "ss");
        String folded = String.join(" ", words);
        return List.of(plain, doubled, folded.replace("ss", SHARP_S)).stream().distinct().toList();
    }

    /**
     * Whether it is written in a script without spaces. There the index knows whole clauses only, so that every
     * text has to be looked through.
     */
    public boolean unspaced() {
        for (String word : words) {
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                if (isUnspaced(word.codePointAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnspaced(int letter) {
        return letter >= THAI && switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Whether a name is this term, or begins with it where it is open. */
    public boolean names(String name) {
        List<String> parts = Words.of(name).stream().map(Word::folded).toList();
        boolean longEnough = open ? parts.size() >= words.size() : parts.size() == words.size();
        if (!longEnough) {
            return false;
        }
        List<String> start = parts.subList(0, words.size());
        int last = words.size() - 1;
        return start.subList(0, last).equals(words.subList(0, last)) && matches(start.get(last), words.get(last), open);
    }

    /** Whether the text has it. */
    public boolean isIn(String text) {
        return Words.first(text, List.of(this)).isPresent();
    }

    /** Whether whatever this is in has the wider one too, as a word has its own beginning. */
    boolean narrows(Term wider) {
        if (!wider.open || unspaced()) {
            return equals(wider);
        }
        int last = wider.words.size() - 1;
        return words.size() > last
                && words.subList(0, last).equals(wider.words.subList(0, last))
                && words.get(last).startsWith(wider.words.get(last));
    }

    /** The term where the last of the words read ends it. */
    Optional<Span> endingWith(List<Word> read) {
        int start = read.size() - words.size();
        if (start < 0) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            if (!matches(read.get(start + i).folded(), words.get(i), last && open)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(read.get(start).place().from(), read.getLast().place().to()));
    }

    private boolean matches(String word, String wanted, boolean beginning) {
        if (!word.contains(wanted)) {
            return false;
        }
        return (beginning ? word.startsWith(wanted) : word.length() == wanted.length()) || unspaced();
    }

    /** Every place where one of the terms stands in a text. */
    static List<Span> all(String text, List<Term> terms) {
        List<Word> read = new ArrayList<>();
        List<Span> found = new ArrayList<>();
        for (Word word : Words.of(text)) {
            read.add(word);
            for (Term term : terms) {
                term.endingWith(read).ifPresent(found::add);
            }
        }
        return joined(found);
    }

    /** In order, and none over another. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (Span span : spans.stream().sorted((one, other) -> one.from() - other.from()).toList()) {
            Span last = all.isEmpty() ? null : all.getLast();
            if (last != null && span.from() < last.to()) {
                all.set(all.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                all.add(span);
            }
        }
        return all;
    }

    /** Where one of the terms stands first in a text. */
    public static Optional<Span> first(String text, List<Term> terms) {
        return Words.first(text, terms);
    }

    /** As one would type it. */
    @Override
    public String toString() {
        return typed.stream().collect(Collectors.joining(" ", "", open ? "…" : ""));
    }
}
