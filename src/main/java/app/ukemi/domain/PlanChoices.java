package app.ukemi.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the user chose for the plans of one mistake; remembered with it.
 *
 * @param leftOut the parts that are not to be on the page
 * @param addressees the people it is addressed to
 * @param addressedTo others it is addressed to, in the user's words; empty where nobody else is
 */
public record PlanChoices(
        PlanVersion version,
        Set<PlanPart> leftOut,
        List<Person> addressees,
        String addressedTo,
        NamesShown names,
        Paper paper) {

    public PlanChoices {
        leftOut = Set.copyOf(leftOut);
        addressees = List.copyOf(addressees);
    }

    /** To share, with every part, people by name. */
    public static PlanChoices usual(Paper paper) {
        return new PlanChoices(PlanVersion.SHARE, Set.of(), List.of(), "", NamesShown.NAME, paper);
    }

    /** Whether a part may be on the page: its version has it and it was not left out. */
    public boolean has(PlanPart part) {
        return PlanPart.of(version).contains(part) && !leftOut.contains(part);
    }

    public PlanChoices withVersion(PlanVersion next) {
        return new PlanChoices(next, leftOut, addressees, addressedTo, names, paper);
    }

    /** Puts a part on the page or leaves it out. */
    public PlanChoices with(PlanPart part, boolean on) {
        Set<PlanPart> next = new HashSet<>(leftOut);
        if (on) {
            next.remove(part);
        } else {
            next.add(part);
        }
        return new PlanChoices(version, next, addressees, addressedTo, names, paper);
    }

    public PlanChoices withAddressees(List<Person> next) {
        return new PlanChoices(version, leftOut, next, addressedTo, names, paper);
    }

    public PlanChoices withAddressedTo(String next) {
        return new PlanChoices(version, leftOut, addressees, next, names, paper);
    }

    public PlanChoices withNames(NamesShown next) {
        return new PlanChoices(version, leftOut, addressees, addressedTo, next, paper);
    }

    public PlanChoices withPaper(Paper next) {
        return new PlanChoices(version, leftOut, addressees, addressedTo, names, next);
    }
}
