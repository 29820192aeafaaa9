package app.ukemi.journal.sample;

import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Filing;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Person;
import app.ukemi.domain.Remedy;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts one mistake together, line by line. */
final class MistakeLines {
    private static final Set<String> MANY = Set.of(
            "concerned", "talk", "idea", "short", "permanent", "painful", "retires", "cue", "moved", "done", "retired",
            "replaced", "dropped", "advice", "left", "taken", "plan-told", "review", "example", "planned", "told",
            "confided");

    private final Set<String> seen = new HashSet<>();
    private Surroundings around;
    private Mistake mistake;
    private String same = "";

    MistakeLines(SampleLine first, Map<String, Person> people, SampleTimes times, Ids ids) {
        around = new Surroundings(people, times, ids, new ActionKeys(ids));
        mistake = new Mistake(
                ids.next(),
                first.text(),
                Owned.EMPTY,
                Guidance.EMPTY,
                Lesson.EMPTY,
                Remedy.EMPTY,
                FollowThrough.EMPTY,
                Disclosures.EMPTY,
                Filing.OPEN);
    }

    void read(SampleLine line) {
        if (!MANY.contains(line.keyword()) && !seen.add(line.keyword())) {
            throw line.fault("says '" + line.keyword() + "' a second time");
        }
        if (line.keyword().equals("day")) {
            around = around.countedFrom(line);
        } else if (line.keyword().equals("same")) {
            same = line.text();
        } else {
            mistake = with(line);
        }
    }

    private Mistake with(SampleLine line) {
        return switch (line.keyword()) {
            case "happened", "suspected", "noticed", "account", "concerned", "severity", "tags", "fair", "draft",
                    "admission" -> mistake.withOwned(OwnedLines.read(mistake.owned(), line, around));
            case "talk", "cause", "idea", "no-talk" ->
                mistake.withGuidance(GuidanceLines.read(mistake.guidance(), line, around));
            case "aim", "way", "result", "wrong", "lesson" ->
                mistake.withLesson(LessonLines.read(mistake.lesson(), line));
            case "short", "permanent", "no-short", "no-permanent", "advice", "left", "taken", "plan-told" ->
                mistake.withRemedy(RemedyLines.read(mistake.remedy(), line, around));
            case "painful", "retires", "cue", "moved", "done", "retired", "replaced", "dropped" ->
                mistake.withRemedy(ActionLines.read(mistake.remedy(), line, around));
            case "review", "example" ->
                mistake.withFollowThrough(FollowThroughLines.read(mistake.followThrough(), line, around));
            case "planned", "told", "confided", "why-late", "notice" ->
                mistake.withDisclosures(DisclosureLines.read(mistake.disclosures(), line, around));
            case "closed", "trashed" -> mistake.withFiling(filing(line));
            default -> throw line.fault("begins with '" + line.keyword() + "', which means nothing here");
        };
    }

    private Filing filing(SampleLine line) {
        var at = around.times().moment(line.with(1, 1), 0).at();
        return line.keyword().equals("closed")
                ? mistake.filing().withClosedAt(at)
                : mistake.filing().withTrashedAt(at);
    }

    /** What is common to all mistakes that are the same one made again; empty where it is none. */
    String same() {
        return same;
    }

    UUID id() {
        return mistake.id();
    }

    Mistake finished() {
        around.actions().check();
        return mistake;
    }
}
