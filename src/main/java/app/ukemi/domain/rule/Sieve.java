package app.ukemi.domain.rule;

import app.ukemi.domain.rule.TimelineFilter.Found;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a timeline, laid out for a filter: all words in one text and all traits as numbers, in the order of the
 * rows. A filter goes through all of it at each key, and what lies in one piece is read many times faster than what is
 * strewn over the memory, the more so the more rows there are.
 */
public final class Sieve {
    /** Between the words of two rows, and in no word that is looked for. */
    private static final char BREAK = '\n';

    private final List<TimelineRow> rows;
    private final Layout layout;

    private Sieve(List<TimelineRow> rows, Layout layout) {
        this.rows = rows;
        this.layout = layout;
    }

    static Sieve of(List<TimelineRow> rows) {
        return new Sieve(List.copyOf(rows), new Layout(rows));
    }

    /** Other rows. With the same words and traits, as when only time has passed, they are not laid out anew. */
    Sieve with(List<TimelineRow> next) {
        return isAlike(next) ? new Sieve(List.copyOf(next), layout) : of(next);
    }

    private boolean isAlike(List<TimelineRow> next) {
        boolean alike = next.size() == rows.size();
        for (int row = 0; alike && row < next.size(); row++) {
            TimelineRow now = next.get(row);
            TimelineRow before = rows.get(row);
            alike = now.words().equals(before.words()) && now.traits().equals(before.traits());
        }
        return alike;
    }

    List<TimelineRow> rows() {
        return rows;
    }

    /** The rows that a filter lets through, and the counts, in one pass. */
    Found find(TimelineFilter filter) {
        List<String> words = filter.words();
        var pass = new Pass(filter.chosen());
        for (int row = next(0, words); row < rows.size(); row = next(row + 1, words)) {
            pass.take(row);
        }
        return pass.found();
    }

    /** The first row from here on that has all these words. */
    private int next(int from, List<String> words) {
        int row = from;
        while (row < rows.size() && !words.isEmpty()) {
            int at = layout.words.indexOf(words.getFirst(), layout.wordsFrom[row]);
            if (at < 0) {
                return rows.size();
            }
            while (layout.wordsFrom[row + 1] <= at) {
                row++;
            }
            if (hasAll(row, words)) {
                return row;
            }
            row++;
        }
        return row;
    }

    private boolean hasAll(int row, List<String> words) {
        int from = layout.wordsFrom[row];
        int to = layout.wordsFrom[row + 1];
        return words.stream().skip(1).allMatch(word -> layout.words.indexOf(word, from, to) >= 0);
    }

    /** One way through all rows. A set of facets is a number with a bit for each. */
    private final class Pass {
        /** As large as may be wanted: a list would be copied each time that it grows. */
        private final TimelineRow[] through = new TimelineRow[rows.size()];

        private int passed;
        private final int[] counts = new int[layout.known.length];
        private final int[] facets = new int[layout.known.length];
        private final boolean[] chosen = new boolean[layout.known.length];
        private final int asked;

        Pass(Set<Trait> choice) {
            for (int trait = 0; trait < facets.length; trait++) {
                facets[trait] = bit(layout.known[trait]);
                chosen[trait] = choice.contains(layout.known[trait]);
            }
            asked = choice.stream().mapToInt(Pass::bit).reduce(0, (one, other) -> one | other);
        }

        private static int bit(Trait trait) {
            return 1 << trait.facet().ordinal();
        }

        void take(int row) {
            int missing = missing(row);
            if (missing == 0) {
                through[passed] = rows.get(row);
                passed++;
            }
            for (int at = layout.traitsFrom[row]; at < layout.traitsFrom[row + 1]; at++) {
                int trait = layout.traits[at];
                if (missing == 0 || missing == facets[trait]) {
                    counts[trait]++;
                }
            }
        }

        /** The facets that are asked for and of which the row has no chosen trait. */
        private int missing(int row) {
            int missing = asked;
            for (int at = layout.traitsFrom[row]; missing != 0 && at < layout.traitsFrom[row + 1]; at++) {
                int trait = layout.traits[at];
                if (chosen[trait]) {
                    missing &= ~facets[trait];
                }
            }
            return missing;
        }

        Found found() {
            Map<Trait, Integer> counted = new HashMap<>();
            for (int trait = 0; trait < counts.length; trait++) {
                if (counts[trait] > 0) {
                    counted.put(layout.known[trait], counts[trait]);
                }
            }
            List<TimelineRow> found = Arrays.asList(Arrays.copyOf(through, passed));
            return new Found(Collections.unmodifiableList(found), Map.copyOf(counted));
        }
    }

    /** What lies in one piece. */
    private static final class Layout {
        private final String words;
        /** Of each row, where its words begin, and at last where all end. */
        private final int[] wordsFrom;
        /** Each trait that any row has, at its number. */
        private final Trait[] known;

        private final int[] traits;
        /** Of each row, where its traits begin, and at last where all end. */
        private final int[] traitsFrom;

        Layout(List<TimelineRow> rows) {
            var text = new StringBuilder();
            Map<Trait, Integer> numbers = new LinkedHashMap<>();
            wordsFrom = new int[rows.size() + 1];
            traits = new int[rows.stream().mapToInt(row -> row.traits().size()).sum()];
            traitsFrom = new int[rows.size() + 1];
            int end = 0;
            for (int row = 0; row < rows.size(); row++) {
                text.append(rows.get(row).words()).append(BREAK);
                wordsFrom[row + 1] = text.length();
                for (Trait trait : rows.get(row).traits()) {
                    traits[end] = numbers.computeIfAbsent(trait, _ -> numbers.size());
                    end++;
                }
                traitsFrom[row + 1] = end;
            }
            words = text.toString();
            known = numbers.keySet().toArray(Trait[]::new);
        }
    }
}
