package app.ukemi.ui.search;

import app.ukemi.background.Lane;
import app.ukemi.domain.Pace;
import app.ukemi.domain.Step;
import app.ukemi.domain.search.Found;
import app.ukemi.domain.search.Operator;
import app.ukemi.domain.search.SearchNames;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.journal.Search;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for and what was found; it stays while one looks at a mistake, so that one comes back to the same
 * line. Each key begins a new search. One that was overtaken before it began is not made, and what it finds is not
 * shown.
 */
public final class SearchModel {
    /** How many mistakes are shown at first, and how many more each time more are asked for. */
    private static final int PAGE = 20;

    private final Ui ui;
    private final SearchNames names;
    private final Consumer<? super Exception> failed;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private @Nullable Search search;
    private @Nullable SearchLine chosen;
    private int shown = PAGE;
    /** Read by the lane, which leaves out what was overtaken. */
    private final AtomicInteger round = new AtomicInteger();

    /**
     * How the search stands.
     *
     * @param query what these lines were found by
     * @param more whether there may be more
     */
    public record State(SearchQuery query, List<SearchLine> lines, boolean more) {
        static final State NONE = new State(SearchQuery.parse("", SearchNames.ENGLISH), List.of(), false);

        public State {
            lines = List.copyOf(lines);
        }

        /** Whether something was asked for, and is nowhere. */
        boolean inVain() {
            return lines.isEmpty() && !query.isEmpty();
        }
    }

    /** With the one who tells the user that the journal cannot be read. */
    public SearchModel(Ui ui, Consumer<? super Exception> failed) {
        this.ui = ui;
        this.failed = failed;
        names = new SearchNames(
                SearchNames.of(Operator.values(), ui::text),
                SearchNames.of(Pace.values(), ui::text),
                SearchNames.of(Step.values(), ui::text));
        text.addListener((_, _, _) -> {
            shown = PAGE;
            chosen = null;
            find();
        });
    }

    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Searches the journal as it now is, from now on. */
    public void in(Search next) {
        search = next;
        find();
    }

    /** Shows more of the same. */
    public void more() {
        shown += shown;
        find();
    }

    /** The line that one went to last; null where none was. */
    public @Nullable SearchLine chosen() {
        return chosen;
    }

    public void choose(SearchLine line) {
        chosen = line;
    }

    private void find() {
        Search in = search;
        if (in == null) {
            return;
        }
        int mine = round.incrementAndGet();
        int most = shown;
        SearchQuery query = SearchQuery.parse(text.get(), names);
        Callable<Optional<Found>> work =
                () -> mine == round.get() ? Optional.of(in.find(query, most)) : Optional.empty();
        ui.background().run(Lane.READ, work, found -> found.ifPresent(all -> arrived(mine, query, all)), failed);
    }

    private void arrived(int mine, SearchQuery query, Found found) {
        if (mine == round.get()) {
            state.set(new State(query, SearchLine.of(found.mistakes()), found.more()));
        }
    }
}
