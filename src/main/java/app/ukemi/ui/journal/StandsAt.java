package app.ukemi.ui.journal;

import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.ui.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a mistake stands, in a few words: the step it is at, and what is still to do there. */
final class StandsAt {
    private final Ui ui;

    StandsAt(Ui ui) {
        this.ui = ui;
    }

    /** With the earlier mistake that this one is the same as, before what is still to do. */
    String words(JournalLine line) {
        List<String> parts = parts(line.summary());
        Optional.ofNullable(line.again())
                .flatMap(again -> Recurrence.when(again.earlier()))
                .ifPresent(when -> parts.add(1, ui.text("journal.same", ui.day(when.local().toLocalDate()))));
        return String.join(" · ", parts);
    }

    String words(Summary summary) {
        return String.join(" · ", parts(summary));
    }

    private List<String> parts(Summary summary) {
        List<String> parts = new ArrayList<>();
        switch (summary.standing()) {
            case CLOSED -> parts.add(ui.text(summary.standing()));
            case FOLLOWING_THROUGH -> {
                parts.add(ui.text(summary.next()));
                parts.addAll(work(summary.work()));
            }
            case IN_PROGRESS -> {
                parts.add(ui.text(summary.next()));
                parts.addAll(atStep(summary));
            }
        }
        return parts;
    }

    private List<String> atStep(Summary summary) {
        return switch (summary.next()) {
            case OWN, GUIDE, LEARN, DISCLOSE ->
                summary.work().hurt().isBlank() ? List.of() : List.of(firstLine(summary.work().hurt()));
            case FIX, EXAMPLE -> work(summary.work());
        };
    }

    private List<String> work(Summary.Work work) {
        if (work.actions() == 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int overdue = work.overdue(ui.today());
        String actions = work.open() == 0
                ? ui.text("journal.all-done")
                : ui.text("journal.actions", work.actions(), work.open());
        String late = overdue == 0 ? "" : ", " + ui.text("journal.overdue", overdue);
        String review = work.reviewNext() == null || work.open() > 0
                ? ""
                : ", " + ui.text("journal.review", ui.day(work.reviewNext()));
        parts.add(actions + late + review);
        return parts;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
