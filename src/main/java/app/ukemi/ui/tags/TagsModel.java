package app.ukemi.ui.tags;

import app.ukemi.domain.Tag;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The tags on the screen, by the alphabet, and what a new name would come to. */
public final class TagsModel {
    private static final String BETWEEN_TAGS = ",";

    private final Supplier<? extends Collection<Tag>> known;
    private final Comparator<Tag> alphabet;

    /** What a new name for a tag comes to. */
    public sealed interface Renaming {
        /** It is empty, or the name that it has. */
        record Nothing() implements Renaming {}

        /** A comma stands between tags, and so in none. */
        record HasComma() implements Renaming {}

        /** There is no other tag of that name. */
        record Fresh(String name) implements Renaming {}

        /** There is one of that name, in whatever case: the two would become one. */
        record Merge(Tag into) implements Renaming {}
    }

    public TagsModel(Supplier<? extends Collection<Tag>> known, Locale locale) {
        this.known = known;
        Collator collator = Collator.getInstance(locale);
        alphabet = Comparator.comparing(Tag::name, collator).thenComparing(Tag::name);
    }

    List<Tag> tags() {
        return known.get().stream().sorted(alphabet).toList();
    }

    Renaming renaming(Tag tag, String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.equals(tag.name())) {
            return new Renaming.Nothing();
        }
        if (name.contains(BETWEEN_TAGS)) {
            return new Renaming.HasComma();
        }
        Optional<Tag> there = known.get().stream()
                .filter(each -> !each.name().equals(tag.name()) && each.name().equalsIgnoreCase(name))
                .findFirst();
        return there.<Renaming>map(Renaming.Merge::new).orElseGet(() -> new Renaming.Fresh(name));
    }
}
