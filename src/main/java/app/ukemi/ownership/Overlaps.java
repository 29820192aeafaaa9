package app.ukemi.ownership;

import app.ukemi.domain.FindingCategory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same words are asked about once. Where several kinds were found in them, it is the one whose cues tell most: few
 * other words look like a turn or a condition, while much that others did, and what is usual, is told without a motive.
 */
final class Overlaps {
    private static final List<FindingCategory> TELLING = List.of(
            FindingCategory.CANCELLING_TURN,
            FindingCategory.CONDITIONAL,
            FindingCategory.WEAK_PROMISE,
            FindingCategory.DIFFUSION,
            FindingCategory.HEDGE,
            FindingCategory.OVER_BLAME,
            FindingCategory.MINIMISER,
            FindingCategory.AGENTLESS,
            FindingCategory.EXCUSE,
            FindingCategory.EUPHEMISM,
            FindingCategory.SHIFT,
            FindingCategory.BOLSTERING);

    /** So many chars may stand between two of one kind for them to be one thought. */
    private static final int NEAR = 25;

    private Overlaps() {}

    /** In the order of the text, without those that another overlaps, and those of one thought as one. */
    static List<Finding> apart(List<Finding> found, String text) {
        List<Finding> joined = new ArrayList<>();
        for (Finding each : telling(found)) {
            if (!joined.isEmpty() && isOneThought(joined.getLast(), each, text)) {
                joined.set(joined.size() - 1, joined.getLast().until(each.to(), text));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    private static boolean isOneThought(Finding before, Finding next, String text) {
        String between = text.substring(before.to(), next.from());
        return before.category() == next.category()
                && between.length() <= NEAR
                && between.chars().noneMatch(sign -> ".!?\n".indexOf(sign) >= 0);
    }

    private static List<Finding> telling(List<Finding> found) {
        List<Finding> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(each -> TELLING.indexOf(each.category())))
                .filter(each -> kept.stream().noneMatch(each::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::from));
        return kept;
    }
}
