package app.ukemi.domain.search;

import java.util.List;

/** One text of a mistake, for one who asks it for several words. */
public final class Written {
    private final Entry entry;
    private final String folded;

    public Written(Entry entry) {
        this.entry = entry;
        folded = Words.folded(entry.text());
    }

    public Entry entry() {
        return entry;
    }

    /** Whether the text has the term: as {@link Term#isIn} says, without taking apart a text that has it not. */
    public boolean has(Term term) {
        return term.words().size() == 1
                ? hasWord(term)
                : term.words().stream().allMatch(folded::contains) && term.isIn(entry.text());
    }

    private boolean hasWord(Term term) {
        String word = term.words().getFirst();
        int at = folded.indexOf(word);
        boolean held = at >= 0;
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !Words.goesOn(folded.codePointBefore(at));
            boolean ends = term.open() || end == folded.length() || !Words.goesOn(folded.codePointAt(end));
            if (begins && ends) {
                return true;
            }
            at = folded.indexOf(word, end);
        }
        return held && term.unspaced();
    }

    public boolean hasAll(List<Term> terms) {
        return terms.stream().allMatch(this::has);
    }
}
