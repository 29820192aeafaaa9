package app.ukemi.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 3: the three answers, where it went wrong, and the lesson in one sentence. */
public record Lesson(
        String aim,
        String way,
        String outcome,
        Set<WentWrong> wentWrong,
        @Nullable WentWrong main,
        String sentence) {

    /** Nothing written yet. */
    public static final Lesson EMPTY =
            new Lesson("", "", "", Set.of(), null, "");

    public Lesson {
        wentWrong = Set.copyOf(wentWrong);
    }

    public Lesson withAim(String next) {
        return new Lesson(next, way, outcome, wentWrong, main, sentence);
    }

    public Lesson withWay(String next) {
        return new Lesson(aim, next, outcome, wentWrong, main, sentence);
    }

    public Lesson withOutcome(String next) {
        return new Lesson(aim, way, next, wentWrong, main, sentence);
    }

    public Lesson withWentWrong(Set<WentWrong> next) {
        return new Lesson(aim, way, outcome, next, main, sentence);
    }

    public Lesson withMain(@Nullable WentWrong next) {
        return new Lesson(aim, way, outcome, wentWrong, next, sentence);
    }

    public Lesson withSentence(String next) {
        return new Lesson(aim, way, outcome, wentWrong, main, next);
    }
}
