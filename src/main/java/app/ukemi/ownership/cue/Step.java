package app.ukemi.ownership.cue;

import java.util.Optional;

/**
 * One step of a pattern, with all that comes after it. A pattern is tried from a word on; it gives the place behind
 * the last word it took, or {@link #NONE}. Of several ways the first that leads to the end is taken.
 */
sealed interface Step permits Fork, Gap, Step.End, Step.There, Step.One, Step.Unless, Step.Mark, Step.Edge {
    int NONE = -1;

    /**
     * Tries it.
     *
     * @param at the word that comes next
     * @param marks takes where the marked part begins and ends
     */
    int match(Words words, int at, int[] marks);

    /** Whether no word comes any more. */
    default boolean ends() {
        return false;
    }

    /** Whether it takes all words from the beginning of the sentence on, and so has to be tried only there. */
    default boolean fromBeginning() {
        return false;
    }

    /** The words it can begin with; nothing where it can begin with any. */
    Optional<WordSet> first();

    /** The pattern is through. */
    record End() implements Step {
        @Override
        public int match(Words words, int at, int[] marks) {
            return at <= words.size() ? at : NONE;
        }

        @Override
        public boolean ends() {
            return true;
        }

        @Override
        public Optional<WordSet> first() {
            return Optional.empty();
        }
    }

    /** The pattern must end at the word that {@code marks} begins with: where another begins. */
    record There() implements Step {
        @Override
        public int match(Words words, int at, int[] marks) {
            return at == marks[0] ? at : NONE;
        }

        @Override
        public Optional<WordSet> first() {
            return Optional.empty();
        }
    }

    /** One word of a set; a comma or the end of a sentence is one too. */
    record One(WordSet set, Sieve sieve, Step next) implements Step {
        One(WordSet set, Step next) {
            this(set, new Sieve(set.whole()), next);
        }

        @Override
        public int match(Words words, int at, int[] marks) {
            return at < words.size() && has(words.word(at)) ? next.match(words, at + 1, marks) : NONE;
        }

        private boolean has(String word) {
            return sieve.mayHave(word) ? set.has(word) : !set.isWhole() && set.has(word);
        }

        @Override
        public Optional<WordSet> first() {
            return Optional.of(set);
        }
    }

    /** Only where something does not come next. */
    record Unless(Step ahead, Step next) implements Step {
        @Override
        public int match(Words words, int at, int[] marks) {
            return ahead.match(words, at, new int[2]) == NONE ? next.match(words, at, marks) : NONE;
        }

        @Override
        public Optional<WordSet> first() {
            return next.first();
        }
    }

    /** The marked part begins or ends here. */
    record Mark(int which, Step next) implements Step {
        @Override
        public int match(Words words, int at, int[] marks) {
            int end = next.match(words, at, marks);
            if (end != NONE) {
                marks[which] = at;
            }
            return end;
        }

        @Override
        public boolean ends() {
            return next.ends();
        }

        @Override
        public boolean fromBeginning() {
            return next.fromBeginning();
        }

        @Override
        public Optional<WordSet> first() {
            return next.first();
        }
    }

    /** Only where a sentence begins, or ends. */
    record Edge(boolean beginning, Step next) implements Step {
        @Override
        public int match(Words words, int at, int[] marks) {
            boolean here = beginning ? at == 0 || words.isEnd(at - 1) : at >= words.size() || words.isEnd(at);
            return here ? next.match(words, at, marks) : NONE;
        }

        @Override
        public Optional<WordSet> first() {
            return beginning ? next.first() : Optional.empty();
        }
    }
}
