package app.ukemi.ownership.cue;

import java.util.Optional;

/** Any words between, never over the end of a sentence: the fewer the better, but as many as can be at the end. */
record Gap(int least, int most, boolean overCommas, Step next) implements Step {
    @Override
    public int match(Words words, int at, int[] marks) {
        if (next.ends()) {
            return next.match(words, furthest(words, at), marks);
        }
        for (int i = 0; i <= most; i++) {
            int end = i < least ? NONE : next.match(words, at + i, marks);
            if (end != NONE || at + i >= words.size() || stops(words, at + i)) {
                return end;
            }
        }
        return NONE;
    }

    private int furthest(Words words, int from) {
        int at = from;
        while (at < words.size() && at - from < most && !stops(words, at)) {
            at++;
        }
        return at - from < least ? words.size() + 1 : at;
    }

    @Override
    public boolean fromBeginning() {
        return least == 0 && overCommas;
    }

    private boolean stops(Words words, int at) {
        return words.isEnd(at) || (!overCommas && words.isComma(at));
    }

    @Override
    public Optional<WordSet> first() {
        return Optional.empty();
    }
}
