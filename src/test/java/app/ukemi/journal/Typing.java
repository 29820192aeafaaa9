package app.ukemi.journal;

import app.ukemi.domain.Action;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import java.util.List;
import java.util.Optional;

/** What is typed in a kill round: every version of every mistake, so that both processes know all of them. */
final class Typing {
    /** How many mistakes are typed at in turn. */
    static final int MISTAKES = 3;

    private static final String VERSION = "Version ";

    private Typing() {}

    /** Versions differ in the title, a long text, one row, its tick, and how many rows there are in which order. */
    static Mistake version(int mistake, int version) {
        Mistake base = Mistakes.typical(mistake);
        List<Action> actions = base.remedy().actions();
        List<Action> changed = version % 3 == 0
                ? List.of()
                : List.of(ticked(actions.getFirst(), version), actions.getLast());
        return base.withTitle(VERSION + version)
                .withOwned(base.owned()
                        .withAccount("What happened, told at some length. ".repeat(version % 60))
                        .withTags(List.of("tag " + version % 5)))
                .withRemedy(base.remedy().withActions(version % 2 == 0 ? changed : changed.reversed()));
    }

    private static Action ticked(Action action, int version) {
        Outcome outcome = version % 2 == 0 ? Outcome.OPEN : action.outcome();
        return action.withText("Typed in version " + version).withOutcome(outcome);
    }

    /** Which version this is; 0 where there is none. */
    static int versionOf(Optional<Mistake> mistake) {
        return mistake.map(found -> Integer.parseInt(found.title().substring(VERSION.length())))
                .orElse(0);
    }
}
