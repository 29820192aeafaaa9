package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Retagging;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import app.ukemi.domain.TroubleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Renames, merges, deletes and colours the tags of the open journal, in all its mistakes at once. Each way returns
 * what was changed, whose {@link Retagging#back} undoes it. All of them wait for the disk and write.
 */
public final class Tagging {
    private final Store store;
    private final Journal journal;

    Tagging(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Gives a tag another name. Where there is one of that name, the two become one, which keeps its own colour. */
    public Retagging rename(Tag tag, String to) throws TroubleException {
        List<Tag> all = store.tags();
        Tag there = all.stream().filter(each -> each.name().equals(to)).findFirst().orElse(null);
        Tag was = there == null ? new Tag(to, null, 0) : there;
        Tag becomes = there == null ? was.withColour(tag.colour()) : there;
        return change(tag, tags -> renamed(tags, tag.name(), to), List.of(tag, was), List.of(becomes));
    }

    private static List<String> renamed(List<String> tags, String from, String to) {
        return tags.stream().map(each -> each.equals(from) ? to : each).distinct().toList();
    }

    /** Takes a tag off every mistake. */
    public Retagging delete(Tag tag) throws TroubleException {
        return change(tag, tags -> without(tags, tag.name()), List.of(tag), List.of());
    }

    private static List<String> without(List<String> tags, String tag) {
        List<String> others = new ArrayList<>(tags);
        others.remove(tag);
        return List.copyOf(others);
    }

    /** Gives a tag a colour, or, with null, none. */
    public Retagging colour(Tag tag, @Nullable TagColour colour) throws TroubleException {
        var change = new Retagging(Map.of(), Map.of(), List.of(tag), List.of(tag.withColour(colour)));
        journal.retag(change);
        return change;
    }

    private Retagging change(Tag tag, UnaryOperator<List<String>> edit, List<Tag> was, List<Tag> becomes)
            throws TroubleException {
        Map<UUID, List<String>> before = store.bearing(tag.name());
        Map<UUID, List<String>> after = new HashMap<>();
        before.forEach((mistake, tags) -> after.put(mistake, edit.apply(tags)));
        var change = new Retagging(before, after, was, becomes);
        journal.retag(change);
        return change;
    }
}
