package app.ukemi.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A change of tags throughout the journal: one was renamed, merged with another, or deleted.
 *
 * @param before the tags of each mistake that it changes, as they were
 * @param after the same, as they become
 * @param coloursBefore the tags it is about, with the colours that they had
 * @param coloursAfter the same, with the colours that they get
 */
public record Retagging(
        Map<UUID, List<String>> before,
        Map<UUID, List<String>> after,
        List<Tag> coloursBefore,
        List<Tag> coloursAfter) {

    public Retagging {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        coloursBefore = List.copyOf(coloursBefore);
        coloursAfter = List.copyOf(coloursAfter);
    }

    /** What brings the former tags back. */
    public Retagging back() {
        return new Retagging(
                /* before= */ after,
                /* after= */ before,
                /* coloursBefore= */ coloursAfter,
                /* coloursAfter= */ coloursBefore);
    }

    /** The mistake with its tags changed; what was tagged otherwise meanwhile stays so. */
    public Mistake of(Mistake mistake) {
        List<String> was = before.get(mistake.id());
        List<String> becomes = after.get(mistake.id());
        if (was == null || becomes == null) {
            return mistake;
        }
        return mistake.withOwned(mistake.owned().withTags(tags(mistake.owned().tags(), was, becomes)));
    }

    private static List<String> tags(List<String> now, List<String> was, List<String> becomes) {
        if (now.equals(was)) {
            return becomes;
        }
        List<String> tags = new ArrayList<>(now);
        tags.removeIf(tag -> was.contains(tag) && !becomes.contains(tag));
        becomes.stream().filter(tag -> !was.contains(tag) && !tags.contains(tag)).forEach(tags::add);
        return List.copyOf(tags);
    }
}
