package app.ukemi.domain;

import java.util.UUID;

/** The aggregate: one mistake with everything that is written about it, a part for each step. */
public record Mistake(
        UUID id,
        String title,
        Owned owned,
        Guidance guidance,
        Lesson lesson,
        Remedy remedy,
        FollowThrough followThrough,
        Disclosures disclosures,
        Filing filing) {

    /** A mistake of which only its sentence is known, and when it was noticed. */
    public static Mistake begun(UUID id, String title, Moment noticed) {
        return new Mistake(
                id,
                title,
                Owned.EMPTY.withNoticed(noticed),
                Guidance.EMPTY,
                Lesson.EMPTY,
                Remedy.EMPTY,
                FollowThrough.EMPTY,
                Disclosures.EMPTY,
                Filing.OPEN);
    }

    public Mistake withTitle(String next) {
        return new Mistake(id, next, owned, guidance, lesson, remedy, followThrough, disclosures, filing);
    }

    public Mistake withOwned(Owned next) {
        return new Mistake(id, title, next, guidance, lesson, remedy, followThrough, disclosures, filing);
    }

    public Mistake withGuidance(Guidance next) {
        return new Mistake(id, title, owned, next, lesson, remedy, followThrough, disclosures, filing);
    }

    public Mistake withLesson(Lesson next) {
        return new Mistake(id, title, owned, guidance, next, remedy, followThrough, disclosures, filing);
    }

    public Mistake withRemedy(Remedy next) {
        return new Mistake(id, title, owned, guidance, lesson, next, followThrough, disclosures, filing);
    }

    public Mistake withFollowThrough(FollowThrough next) {
        return new Mistake(id, title, owned, guidance, lesson, remedy, next, disclosures, filing);
    }

    public Mistake withDisclosures(Disclosures next) {
        return new Mistake(id, title, owned, guidance, lesson, remedy, followThrough, next, filing);
    }

    public Mistake withFiling(Filing next) {
        return new Mistake(id, title, owned, guidance, lesson, remedy, followThrough, disclosures, next);
    }
}
