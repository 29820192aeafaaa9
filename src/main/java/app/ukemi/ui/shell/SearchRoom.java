package app.ukemi.ui.shell;

import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.ui.search.SearchController;
import app.ukemi.ui.wizard.Sought;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Search in the window, and where one goes from it. */
final class SearchRoom implements SearchController.Doors {
    private final Frame frame;
    private final MistakeRoom mistakes;
    private final Runnable journal;

    SearchRoom(Frame frame, MistakeRoom mistakes, Runnable journal) {
        this.frame = frame;
        this.mistakes = mistakes;
        this.journal = journal;
    }

    /** Shows the search, with the keyboard in its field. */
    void show() {
        show(SearchController::focusField);
    }

    private void show(Consumer<SearchController> then) {
        frame.enter(this::read, () -> {
            var controller = new SearchController(frame.ui(), frame.open().search(), this);
            frame.show(Shown.of(Room.SEARCH, controller, () -> read(() -> {})));
            then.accept(controller);
        });
    }

    /** Searches the journal as it now is. */
    private void read(Runnable then) {
        OpenJournal open = frame.open();
        open.reading(() -> open.journal().search(open.journal().summaries(), open.journal().limits()), found -> {
            open.search().in(found);
            then.run();
        });
    }

    /** Back from a mistake, one is at the line that one left from. */
    private MistakeRoom.Back back() {
        return new MistakeRoom.Back(Room.SEARCH, () -> show(SearchController::focus));
    }

    @Override
    public void open(UUID mistake, @Nullable Hit at, SearchQuery query) {
        if (at == null) {
            mistakes.open(mistake, back());
        } else {
            mistakes.open(mistake, new Sought(at.entry(), query.wanted()), back());
        }
    }

    @Override
    public void leave() {
        journal.run();
    }
}
