package app.ukemi.domain;

import java.util.List;

/** Step 5: the checks of what was done, and what others did since. */
public record FollowThrough(
        List<Review> reviews,
        List<Example> examples) {

    /** Nothing written yet. */
    public static final FollowThrough EMPTY =
            new FollowThrough(List.of(), List.of());

    public FollowThrough {
        reviews = List.copyOf(reviews);
        examples = List.copyOf(examples);
    }

    public FollowThrough withReviews(List<Review> next) {
        return new FollowThrough(next, examples);
    }

    public FollowThrough withExamples(List<Example> next) {
        return new FollowThrough(reviews, next);
    }
}
