package app.ukemi.ui.wizard;

import app.ukemi.background.Inline;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanChoices;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.control.PlanPages;
import app.ukemi.ui.control.Undo;
import java.util.Locale;
import java.util.Random;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;

/** A desk for tests of the steps: British words, a clock that stands at noon, ids that are the same every time. */
final class Steps {
    final Inline background = new Inline(Mistakes.NOON);
    final SimpleBooleanProperty checks = new SimpleBooleanProperty(true);
    /** Is busy, so that nothing of a page is ready, until it is released. */
    final Inline printing = new Inline(Mistakes.NOON);
    final Desk desk;
    final Editing<Mistake> mistake;
    final PlanPages pages;

    Steps(Mistake first) {
        this(first, Locale.UK);
    }

    Steps(Mistake first, Locale locale) {
        mistake = new Editing<>(first);
        Messages messages = Messages.of(locale);
        Ui ui = new Ui(
                messages,
                new Formats(messages, background.clock().getZone()),
                background.clock(),
                new Ids(background.clock(), new Random(7)),
                background);
        printing.hold();
        pages = new PlanPages(TestUi.with(printing, locale));
        var limits = new SimpleObjectProperty<>(PaceLimits.USUAL);
        desk = new Desk(
                ui,
                new Undo(background),
                new Offers(),
                limits,
                new SimpleStringProperty(""),
                new Wishes(new SimpleBooleanProperty(true), checks),
                null,
                false,
                new PlanFit(ui, pages, limits, then -> then.accept(PlanChoices.usual(Paper.A4))));
    }

    Mistake now() {
        return mistake.get();
    }
}
