package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.Remedy;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.Property;

/** Step 4 on the screen: the actions of both kinds, whom I asked, what was weighed, and whom the plan was told. */
public final class Step4FixModel {
    private final Editing<Remedy> remedy;
    private final Map<ActionKind, RowsModel<Action>> actions = new EnumMap<>(ActionKind.class);

    public Step4FixModel(Editing<Mistake> mistake) {
        remedy = mistake.inner(Mistake::remedy, Mistake::withRemedy);
        for (ActionKind kind : ActionKind.values()) {
            actions.put(
                    kind, new RowsModel<>(remedy, whole -> of(kind, whole), (whole, next) -> put(kind, whole, next)));
        }
    }

    public Editing<Remedy> remedy() {
        return remedy;
    }

    /** The actions of one kind: they are added, moved and removed among themselves. */
    public RowsModel<Action> actions(ActionKind kind) {
        return Objects.requireNonNull(actions.get(kind));
    }

    private static List<Action> of(ActionKind kind, Remedy remedy) {
        return remedy.actions().stream().filter(action -> action.kind() == kind).toList();
    }

    private static Remedy put(ActionKind kind, Remedy remedy, List<Action> next) {
        return remedy.withActions(Stream.of(ActionKind.values())
                .flatMap(each -> (each == kind ? next : of(each, remedy)).stream())
                .toList());
    }

    /** Why there is no action of this kind. */
    public Property<String> whyNone(ActionKind kind) {
        return switch (kind) {
            case SHORT_TERM -> remedy.part(Remedy::whyNoShortTerm, Remedy::withWhyNoShortTerm);
            case PERMANENT -> remedy.part(Remedy::whyNoPermanent, Remedy::withWhyNoPermanent);
        };
    }

    public RowsModel<Advice> advice() {
        return new RowsModel<>(remedy, Remedy::advice, Remedy::withAdvice);
    }

    public RowsModel<Alternative> alternatives() {
        return new RowsModel<>(remedy, Remedy::alternatives, Remedy::withAlternatives);
    }

    public RowsModel<PlanTold> told() {
        return new RowsModel<>(remedy, Remedy::told, Remedy::withTold);
    }

    /** Whether an action that is open should have been done before today. */
    public static boolean overdue(Action action, LocalDate today) {
        return action.isOpen() && action.due() != null && action.due().isBefore(today);
    }
}
