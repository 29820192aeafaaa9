package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Review;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes the light row of a mistake that lists and timelines hold. */
public final class Summaries {
    private Summaries() {}

    public static Summary of(Mistake mistake) {
        return new Summary(
                mistake.id(),
                mistake.title(),
                Disclosed.moments(mistake),
                after(mistake),
                traits(mistake),
                stand(mistake),
                work(mistake),
                mistake.filing().trashedAt());
    }

    private static Summary.After after(Mistake mistake) {
        return new Summary.After(
                Disclosed.firstFullAccount(mistake).orElse(null),
                FixedDates.of(mistake.remedy().actions()),
                Disclosed.heardFirst(mistake).orElse(null));
    }

    private static Summary.Traits traits(Mistake mistake) {
        Lesson lesson = mistake.lesson();
        return new Summary.Traits(
                mistake.owned().severity(), mistake.owned().tags(), lesson.wentWrong(), lesson.main());
    }

    private static Summary.Stand stand(Mistake mistake) {
        Set<Step> complete = StepProgress.complete(mistake);
        return new Summary.Stand(complete, next(complete), Standings.of(mistake));
    }

    private static Step next(Set<Step> complete) {
        return Arrays.stream(Step.values())
                .filter(step -> !complete.contains(step))
                .findFirst()
                .orElse(Step.DISCLOSE);
    }

    private static Summary.Work work(Mistake mistake) {
        List<Action> actions = mistake.remedy().actions();
        List<Action> open = actions.stream().filter(Action::isOpen).toList();
        List<LocalDate> dues =
                open.stream().map(Action::due).filter(Objects::nonNull).sorted().toList();
        LocalDate review = mistake.followThrough().reviews().stream()
                .filter(row -> row.worked() == null)
                .map(Review::on)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Summary.Work(actions.size(), open.size(), dues, review, hurt(mistake.owned().concerned()));
    }

    private static String hurt(List<Concerned> concerned) {
        return concerned.stream()
                .filter(Written::is)
                .findFirst()
                .map(row -> ((row.person() == null ? "" : row.person().name()) + " " + row.hurt()).strip())
                .orElse("");
    }
}
