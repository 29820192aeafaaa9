package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.OpenThings;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is still open in a mistake, one sentence each. */
final class StillOpen {
    private final Ui ui;

    StillOpen(Ui ui) {
        this.ui = ui;
    }

    List<String> lines(OpenThings open) {
        return Stream.of(
                        open.actions().stream().map(this::action),
                        open.reviews().stream().map(this::review),
                        open.disclosures().stream().map(this::disclosure),
                        open.untold().stream().map(this::untold),
                        open.steps().stream().filter(step -> !said(step, open)).map(this::step))
                .flatMap(lines -> lines)
                .toList();
    }

    /** A step of which the open parts have been named one by one needs no line of its own. */
    private static boolean said(Step step, OpenThings open) {
        return switch (step) {
            case EXAMPLE -> !open.actions().isEmpty() || !open.reviews().isEmpty();
            case DISCLOSE -> !open.disclosures().isEmpty() || !open.untold().isEmpty();
            case OWN, GUIDE, LEARN, FIX -> false;
        };
    }

    private String action(Action action) {
        return ui.text("example.open.action", ActionWords.of(ui, action));
    }

    private String review(Review review) {
        return review.on() == null
                ? ui.text("example.open.review")
                : ui.text("example.open.review.on", day(review.on()));
    }

    private String disclosure(PlannedDisclosure planned) {
        return planned.by() == null
                ? ui.text("example.open.disclosure", name(planned.to()))
                : ui.text("example.open.disclosure.by", name(planned.to()), day(planned.by()));
    }

    private String untold(Concerned concerned) {
        return ui.text("example.open.untold", name(concerned.person()));
    }

    private String step(Step step) {
        return ui.text("example.open.step", step.ordinal() + 1, step);
    }

    private String name(@Nullable Person person) {
        return person == null || person.name().isBlank() ? ui.text("example.open.somebody") : person.name().strip();
    }

    private String day(LocalDate day) {
        return ui.formats().weekday(day, ui.today());
    }
}
