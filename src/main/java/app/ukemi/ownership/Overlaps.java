package app.ukemi.ownership;

import app.ukemi.domain.FindingCategory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The same words are asked about once: as a turn, or as what the most of them tell. */
final class Overlaps {
    private Overlaps() {}

    /** In the order of the text, without those that a longer one overlaps. */
    static List<Finding> apart(List<Finding> found) {
        List<Finding> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(Overlaps::isTurn)
                        .thenComparing(Overlaps::length)
                        .reversed()
                        .thenComparing(Finding::category))
                .filter(each -> kept.stream().noneMatch(each::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::from));
        return kept;
    }

    private static boolean isTurn(Finding finding) {
        return finding.category() == FindingCategory.CANCELLING_TURN;
    }

    private static int length(Finding finding) {
        return finding.to() - finding.from();
    }
}
