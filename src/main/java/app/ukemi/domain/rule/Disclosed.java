package app.ukemi.domain.rule;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Extent;
import app.ukemi.domain.FairView;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.PlannedDisclosure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who has been told, and when first.
 *
 * <p>Of several disclosures the first is the one that was certainly over first: where one is known only by its
 * day and another by the minute, the minute counts, since by then somebody had been told beyond doubt.
 */
public final class Disclosed {
    private static final Comparator<Moment> CERTAINLY_FIRST =
            Comparator.comparing(Moment::until).thenComparing(Moment::from);

    /** A disclosure that counts, and when it was. */
    private record Told(Disclosure disclosure, Moment at) {}

    private Disclosed() {}

    /** The first disclosure to somebody concerned; one that does not say to whom and when is not counted yet. */
    public static Optional<Moment> first(Mistake mistake) {
        return first(mistake, _ -> true);
    }

    /** The first full account given to somebody concerned. */
    public static Optional<Moment> firstFullAccount(Mistake mistake) {
        return first(mistake, disclosure -> disclosure.extent() == Extent.FULL_ACCOUNT);
    }

    /** Whether those told at the first disclosure to somebody concerned had it from me; empty where it is not said. */
    public static Optional<HeardFirst> heardFirst(Mistake mistake) {
        return told(mistake, _ -> true).flatMap(told -> Optional.ofNullable(told.disclosure().heardFirst()));
    }

    private static Optional<Moment> first(Mistake mistake, Predicate<Disclosure> which) {
        return told(mistake, which).map(Told::at);
    }

    private static Optional<Told> told(Mistake mistake, Predicate<Disclosure> which) {
        return mistake.disclosures().done().stream()
                .filter(disclosure -> disclosure.concerned() && disclosure.to() != null && which.test(disclosure))
                .flatMap(disclosure -> disclosure.at() == null
                        ? Stream.empty()
                        : Stream.of(new Told(disclosure, disclosure.at())))
                .min(Comparator.comparing(Told::at, CERTAINLY_FIRST));
    }

    /** What the pace of the mistake is rated from. */
    public static PaceMoments moments(Mistake mistake) {
        Owned owned = mistake.owned();
        return new PaceMoments(
                owned.happened(),
                owned.suspected(),
                owned.noticed(),
                first(mistake).orElse(null),
                owned.fairView() != FairView.NOTHING);
    }

    /** Those concerned who must hear of it and have not had the full account. */
    public static List<Concerned> notFullyTold(Mistake mistake) {
        return mistake.owned().concerned().stream()
                .filter(concerned -> concerned.mustHear() && Written.is(concerned) && !fullyTold(concerned, mistake))
                .toList();
    }

    private static boolean fullyTold(Concerned concerned, Mistake mistake) {
        return mistake.disclosures().done().stream()
                .filter(disclosure -> disclosure.extent() == Extent.FULL_ACCOUNT && disclosure.at() != null)
                .map(Disclosure::to)
                .anyMatch(to -> to != null
                        && concerned.person() != null
                        && to.id().equals(concerned.person().id()));
    }

    /** The planned disclosures whose addressee has not been told anything yet. */
    public static List<PlannedDisclosure> stillPlanned(Mistake mistake) {
        return mistake.disclosures().planned().stream()
                .filter(planned -> planned.to() != null && !told(planned, mistake))
                .toList();
    }

    private static boolean told(PlannedDisclosure planned, Mistake mistake) {
        return mistake.disclosures().done().stream()
                .map(Disclosure::to)
                .anyMatch(to -> to != null
                        && planned.to() != null
                        && to.id().equals(planned.to().id()));
    }
}
