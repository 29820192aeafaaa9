package app.ukemi.journal.sample;

import app.ukemi.domain.Lesson;
import app.ukemi.domain.WentWrong;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The lines of step 3. */
final class LessonLines {
    private LessonLines() {}

    static Lesson read(Lesson lesson, SampleLine line) {
        return switch (line.keyword()) {
            case "aim" -> lesson.withAim(line.text());
            case "way" -> lesson.withWay(line.text());
            case "result" -> lesson.withOutcome(line.text());
            case "wrong" -> wrong(lesson, line);
            default -> lesson.withSentence(line.text());
        };
    }

    /** The first one is the main one. */
    private static Lesson wrong(Lesson lesson, SampleLine line) {
        List<WentWrong> all = Arrays.stream(line.text().split(","))
                .map(word -> line.word(word.strip(), WentWrong.class))
                .toList();
        return lesson.withWentWrong(Set.copyOf(all)).withMain(all.getFirst());
    }
}
