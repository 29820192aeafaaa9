package app.ukemi.journal.sample;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads mistakes from sample files. It is strict: whatever it does not know ends in an
 * {@link IllegalArgumentException} that names the file and the line.
 */
public final class SampleReader {
    private final Ids ids;
    private final SampleTimes times;
    private final Map<String, Person> people = new HashMap<>();
    private final List<MistakeLines> mistakes = new ArrayList<>();

    /** With the clock whose present and zone all times count from, and the source of all ids. */
    public SampleReader(Clock clock, Ids ids) {
        this.ids = ids;
        this.times = SampleTimes.at(clock);
    }

    /** The mistakes of the files in their order; people named in an earlier one are known in a later one. */
    public List<Mistake> read(List<SampleFile> files) {
        for (SampleFile file : files) {
            file.lines().forEach(this::read);
        }
        return mistakes.stream().map(MistakeLines::finished).toList();
    }

    /** The group of each mistake read that is the same one as another. */
    public Map<UUID, UUID> groups() {
        Map<String, UUID> first = new HashMap<>();
        Map<UUID, UUID> groups = new HashMap<>();
        for (MistakeLines mistake : mistakes) {
            if (!mistake.same().isEmpty()) {
                groups.put(mistake.id(), first.computeIfAbsent(mistake.same(), _ -> mistake.id()));
            }
        }
        return groups;
    }

    private void read(SampleLine line) {
        switch (line.keyword()) {
            case "person" -> meet(line.with(1, 3));
            case "mistake" -> mistakes.add(new MistakeLines(line, people, times, ids));
            default -> {
                if (mistakes.isEmpty()) {
                    throw line.fault("stands before the first mistake");
                }
                mistakes.getLast().read(line);
            }
        }
    }

    private void meet(SampleLine line) {
        String role = line.has(1) ? line.field(1) : "";
        String initials = line.has(2) ? line.field(2) : "";
        if (people.put(line.key(), new Person(ids.next(), line.field(0), role, initials)) != null) {
            throw line.fault("names the person '" + line.key() + "' again");
        }
    }
}
