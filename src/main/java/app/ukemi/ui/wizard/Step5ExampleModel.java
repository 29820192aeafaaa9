package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Example;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Review;
import app.ukemi.domain.rule.FixedDates;
import app.ukemi.domain.rule.OpenThings;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.RowsModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Step 5 on the screen: what became of the actions, the reviews, what others did since, and the closing. */
public final class Step5ExampleModel {
    private final Editing<Mistake> mistake;
    private final Editing<Remedy> remedy;
    private final Editing<FollowThrough> since;

    public Step5ExampleModel(Editing<Mistake> mistake) {
        this.mistake = mistake;
        remedy = mistake.inner(Mistake::remedy, Mistake::withRemedy);
        since = mistake.inner(Mistake::followThrough, Mistake::withFollowThrough);
    }

    public Editing<Mistake> mistake() {
        return mistake;
    }

    /** The actions of one kind; here they are neither added nor removed, which is the matter of step 4. */
    public RowsModel<Action> actions(ActionKind kind) {
        return new RowsModel<>(remedy, now -> ofKind(now, kind), Step5ExampleModel::put);
    }

    public RowsModel<Review> reviews() {
        return new RowsModel<>(since, FollowThrough::reviews, FollowThrough::withReviews);
    }

    public RowsModel<Example> examples() {
        return new RowsModel<>(since, FollowThrough::examples, FollowThrough::withExamples);
    }

    /** All actions, of both kinds. */
    public List<Action> actions() {
        return remedy.get().actions();
    }

    /** The actions that can have taken the place of this one. */
    public List<Action> others(Action action) {
        return actions().stream().filter(other -> !other.id().equals(action.id())).toList();
    }

    /** The open actions that this one made needless by being done. */
    public List<Action> needless(Action action) {
        boolean done = action.outcome().state() == ActionState.DONE;
        return actions().stream()
                .filter(other -> done && other.isOpen() && action.retires().contains(other.id()))
                .toList();
    }

    /** Retires what an action made needless, on the given day. */
    public void retireNeedless(Action action, LocalDate on) {
        List<Action> retired = needless(action).stream()
                .map(old -> old.withOutcome(old.outcome().withState(ActionState.RETIRED).withOn(on)))
                .toList();
        remedy.change(now -> put(now, retired));
    }

    public FixedDate fixed() {
        return FixedDates.of(actions());
    }

    public OpenThings open() {
        return OpenThings.of(mistake.get());
    }

    /** When the mistake was closed; null while it is not. */
    public @Nullable Instant closedAt() {
        return mistake.get().filing().closedAt();
    }

    public void close(Instant now) {
        mistake.change(whole -> whole.withFiling(whole.filing().withClosedAt(now)));
    }

    public void reopen() {
        mistake.change(whole -> whole.withFiling(whole.filing().withClosedAt(null)));
    }

    private static List<Action> ofKind(Remedy remedy, ActionKind kind) {
        return remedy.actions().stream().filter(action -> action.kind() == kind).toList();
    }

    private static Remedy put(Remedy remedy, List<Action> changed) {
        Map<UUID, Action> byId = changed.stream().collect(Collectors.toMap(Action::id, Function.identity()));
        return remedy.withActions(remedy.actions().stream()
                .map(action -> byId.getOrDefault(action.id(), action))
                .toList());
    }
}
