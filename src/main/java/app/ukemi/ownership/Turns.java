package app.ukemi.ownership;

import static app.ukemi.domain.FindingCategory.CANCELLING_TURN;

import app.ukemi.domain.FindingCategory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A turn is one thought: "but the vendor should have" is asked about once, as the turn, and not a second time for
 * what it turns to.
 */
final class Turns {
    /** So many chars may stand between a turn and what is found behind it for both to be shown as one. */
    private static final int NEAR = 2;

    /** What a turn may bring; the rest is asked about by itself. */
    private static final Set<FindingCategory> BROUGHT = EnumSet.of(
            FindingCategory.SHIFT,
            FindingCategory.AGENTLESS,
            FindingCategory.EXCUSE,
            FindingCategory.DIFFUSION,
            FindingCategory.MINIMISER,
            FindingCategory.BOLSTERING);

    private Turns() {}

    /** In the order of the text: with each turn joined to what it brings in its sentence. */
    static List<Finding> joined(List<Finding> found, String text) {
        List<Finding> kept = new ArrayList<>();
        for (Finding each : found) {
            int turn = lastTurn(kept);
            if (turn < 0 || !isBroughtBy(kept.get(turn), each, text)) {
                kept.add(each);
            } else if (each.from() - kept.get(turn).to() <= NEAR && each.to() > kept.get(turn).to()) {
                kept.set(turn, kept.get(turn).until(each.to(), text));
            }
        }
        return kept;
    }

    private static int lastTurn(List<Finding> found) {
        int last = found.size() - 1;
        while (last >= 0 && found.get(last).category() != CANCELLING_TURN) {
            last--;
        }
        return last;
    }

    private static boolean isBroughtBy(Finding turn, Finding next, String text) {
        return BROUGHT.contains(next.category())
                && text.substring(Math.min(turn.to(), next.from()), next.from()).chars().noneMatch(Turns::endsSentence);
    }

    private static boolean endsSentence(int sign) {
        return ".!?\n".indexOf(sign) >= 0;
    }
}
