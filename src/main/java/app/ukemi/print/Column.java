package app.ukemi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A text in its column, with all that is needed to say how many lines it takes when a part of it gives way. What
 * stands behind it gives way first, then its last sentences; its first piece never does.
 *
 * @param words those of the text, then those of what stands behind it
 * @param behind how many of the words are of the text itself
 * @param width that of the column, in parts of the font size
 * @param rank that of its first piece
 */
record Column(Setting setting, List<Word> words, int behind, List<Piece> pieces, double width, double rank) {
    /** No text of more words finds room on a page, whatever else gives way. */
    private static final int MOST_WORDS = 1500;

    static Column of(Cell cell, Setting setting, double width, double rank) {
        return of(cell, setting.words(cell.text(), width, MOST_WORDS), setting, width, rank);
    }

    static Column bold(Cell cell, Setting setting, double width) {
        return of(cell, setting.boldWords(cell.text(), width, MOST_WORDS), setting, width, Ranks.ALWAYS);
    }

    private static Column of(Cell cell, List<Word> text, Setting setting, double width, double rank) {
        List<Word> aside = setting.words(cell.aside(), width, MOST_WORDS);
        List<Piece> pieces = new ArrayList<>(Piece.of(cell.text(), text, width, Locale.ROOT));
        Piece.of(cell.aside(), aside, width, Locale.ROOT).stream()
                .map(piece -> new Piece(text.size() + piece.words(), piece.endsSentence()))
                .forEach(pieces::add);
        List<Word> all = Stream.concat(text.stream(), aside.stream()).toList();
        return new Column(setting, all, text.size(), List.copyOf(pieces), width, rank);
    }

    int lines(double most) {
        int kept = kept(most);
        int end = end(kept);
        var lines = new Lines(width).add(words.subList(0, Math.min(end, behind)));
        if (end > behind) {
            lines.gap(behind == 0 ? 0 : setting.spaceWidth()).add(words.subList(behind, end));
        }
        String more = more(kept);
        if (!more.isEmpty()) {
            lines.gap(setting.spaceWidth()).add(setting.words(more, width, MOST_WORDS));
        }
        return lines.count();
    }

    Cell cut(double most) {
        int kept = kept(most);
        int end = end(kept);
        return new Cell(
                joined(words.subList(0, Math.min(end, behind))),
                end > behind ? joined(words.subList(behind, end)) : "",
                more(kept));
    }

    boolean isCut(double most) {
        return kept(most) < pieces.size();
    }

    private int kept(double most) {
        long allowed = most < rank ? 1 : 1 + (long) Math.floor((most - rank) / Ranks.SENTENCE);
        return (int) Math.min(allowed, pieces.size());
    }

    private int end(int kept) {
        return kept == 0 ? 0 : pieces.get(kept - 1).words();
    }

    private String more(int kept) {
        if (kept == pieces.size()) {
            return "";
        }
        int sentences = (int) pieces.stream().skip(kept).filter(Piece::endsSentence).count();
        return setting.shortened(sentences, !pieces.get(kept - 1).endsSentence());
    }

    private static String joined(List<Word> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.letters()).append(word.space()));
        return text.toString().strip();
    }
}
