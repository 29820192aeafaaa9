package app.ukemi.ui.shell;

import app.ukemi.domain.Appointment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Person;
import app.ukemi.domain.Summary;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.OnThisDay;
import app.ukemi.journal.Journal;
import app.ukemi.ui.journal.Memory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms show of a journal, read together.
 *
 * @param groups the group of the same mistake, for each that is in one
 * @param toDo what is still to do: all of it, or what is overdue
 * @param memory a mistake of this day in an earlier year
 */
record Contents(
        List<Summary> summaries,
        Map<UUID, UUID> groups,
        List<Appointment> toDo,
        @Nullable Memory memory,
        List<Person> people,
        List<Tag> tags,
        PaceLimits limits) {

    /**
     * Waits for the disk.
     *
     * @param all whether all that is to do is asked for: of many mistakes that is much to hold
     */
    static Contents of(Journal journal, LocalDate today, boolean all) throws TroubleException {
        List<Summary> summaries = journal.summaries();
        return new Contents(
                summaries,
                journal.same().groups(),
                all ? journal.appointments() : journal.overdue(today),
                memory(journal, summaries, today),
                journal.people(),
                journal.tags(),
                journal.limits());
    }

    private static @Nullable Memory memory(Journal journal, List<Summary> summaries, LocalDate today)
            throws TroubleException {
        for (Summary summary : OnThisDay.of(summaries, today)) {
            String lesson = journal.mistake(summary.id()).map(found -> found.lesson().sentence()).orElse("");
            if (OnThisDay.worth(summary, lesson)) {
                return Memory.of(summary, lesson);
            }
        }
        return null;
    }
}
