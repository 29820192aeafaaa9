package app.ukemi.ui.wizard;

import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.WentWrong;
import app.ukemi.ui.control.Editing;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/** Step 3 on the screen: the three answers, where it went wrong, and the lesson. */
public final class Step3LearnModel {
    private final Editing<Lesson> lesson;

    public Step3LearnModel(Editing<Mistake> mistake) {
        lesson = mistake.inner(Mistake::lesson, Mistake::withLesson);
    }

    public Editing<Lesson> lesson() {
        return lesson;
    }

    public Property<String> aim() {
        return lesson.part(Lesson::aim, Lesson::withAim);
    }

    public Property<String> way() {
        return lesson.part(Lesson::way, Lesson::withWay);
    }

    public Property<String> outcome() {
        return lesson.part(Lesson::outcome, Lesson::withOutcome);
    }

    public Property<String> sentence() {
        return lesson.part(Lesson::sentence, Lesson::withSentence);
    }

    /** Whether it went wrong here. */
    public Property<Boolean> chosen(WentWrong where) {
        return lesson.part(now -> now.wentWrong().contains(where), (now, yes) -> choose(now, where, yes));
    }

    /** Whether it went wrong here above all. */
    public Property<Boolean> main(WentWrong where) {
        return lesson.part(now -> now.main() == where, (now, yes) -> now.withMain(yes ? where : null));
    }

    private static Lesson choose(Lesson lesson, WentWrong where, boolean yes) {
        Set<WentWrong> next = EnumSet.noneOf(WentWrong.class);
        next.addAll(lesson.wentWrong());
        if (yes) {
            next.add(where);
        } else {
            next.remove(where);
        }
        return lesson.withWentWrong(next).withMain(main(next, lesson.main()));
    }

    /** One that stands alone is the main one; of several it stays the one that was, as long as it is among them. */
    private static @Nullable WentWrong main(Set<WentWrong> chosen, @Nullable WentWrong before) {
        if (chosen.size() == 1) {
            return chosen.iterator().next();
        }
        return before != null && chosen.contains(before) ? before : null;
    }
}
