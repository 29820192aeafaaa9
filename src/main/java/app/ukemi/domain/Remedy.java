package app.ukemi.domain;

import java.util.List;

/** Step 4: the actions, whom I asked, what was weighed, and to whom the plan was told. */
public record Remedy(
        List<Action> actions,
        String whyNoShortTerm,
        String whyNoPermanent,
        List<Advice> advice,
        List<Alternative> alternatives,
        List<PlanTold> told) {

    /** Nothing written yet. */
    public static final Remedy EMPTY =
            new Remedy(List.of(), "", "", List.of(), List.of(), List.of());

    public Remedy {
        actions = List.copyOf(actions);
        advice = List.copyOf(advice);
        alternatives = List.copyOf(alternatives);
        told = List.copyOf(told);
    }

    public Remedy withActions(List<Action> next) {
        return new Remedy(next, whyNoShortTerm, whyNoPermanent, advice, alternatives, told);
    }

    public Remedy withWhyNoShortTerm(String next) {
        return new Remedy(actions, next, whyNoPermanent, advice, alternatives, told);
    }

    public Remedy withWhyNoPermanent(String next) {
        return new Remedy(actions, whyNoShortTerm, next, advice, alternatives, told);
    }

    public Remedy withAdvice(List<Advice> next) {
        return new Remedy(actions, whyNoShortTerm, whyNoPermanent, next, alternatives, told);
    }

    public Remedy withAlternatives(List<Alternative> next) {
        return new Remedy(actions, whyNoShortTerm, whyNoPermanent, advice, next, told);
    }

    public Remedy withTold(List<PlanTold> next) {
        return new Remedy(actions, whyNoShortTerm, whyNoPermanent, advice, alternatives, next);
    }
}
