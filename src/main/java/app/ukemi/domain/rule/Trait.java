package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import java.util.ArrayList;
import java.util.List;

/** Something that a mistake in the timeline can be filtered by. */
public sealed interface Trait {
    /** How quickly it was disclosed. */
    record OfPace(Pace pace) implements Trait {}

    /** The year in which it was noticed. */
    record InYear(int year) implements Trait {}

    /** How bad it was. */
    record OfSeverity(Severity severity) implements Trait {}

    /** A tag that it bears. */
    record Tagged(String tag) implements Trait {}

    /** Where it went wrong, above all or beside other things. */
    record WrongAt(WentWrong where) implements Trait {}

    /** Where it stands as a whole. */
    record Stands(Standing standing) implements Trait {}

    /** Whether it is the same mistake made again, and whether after the fix. */
    record Made(Again again) implements Trait {}

    /** Of the same mistake, whether this is one made again. */
    enum Again {
        AFTER_THE_FIX,
        AGAIN,
        NOT_AGAIN
    }

    /** Traits of one facet are alternatives; those of different facets are asked for together. */
    enum Facet {
        PACE,
        YEAR,
        SEVERITY,
        TAG,
        WENT_WRONG,
        STATE,
        AGAIN
    }

    default Facet facet() {
        return switch (this) {
            case OfPace _ -> Facet.PACE;
            case InYear _ -> Facet.YEAR;
            case OfSeverity _ -> Facet.SEVERITY;
            case Tagged _ -> Facet.TAG;
            case WrongAt _ -> Facet.WENT_WRONG;
            case Stands _ -> Facet.STATE;
            case Made _ -> Facet.AGAIN;
        };
    }

    /** All that a mistake can be filtered by, without what has not been said. */
    static List<Trait> of(Summary summary, Rating rating) {
        List<Trait> traits = new ArrayList<>();
        traits.add(new OfPace(rating.pace()));
        Moment noticed = summary.moments().noticed();
        if (noticed != null) {
            traits.add(new InYear(noticed.local().getYear()));
        }
        if (summary.severity() != null) {
            traits.add(new OfSeverity(summary.severity()));
        }
        summary.traits().tags().forEach(tag -> traits.add(new Tagged(tag)));
        summary.traits().wentWrong().forEach(where -> traits.add(new WrongAt(where)));
        traits.add(new Stands(summary.standing()));
        return List.copyOf(traits);
    }
}
