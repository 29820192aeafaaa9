package app.ukemi.ui.control;

import app.ukemi.domain.Person;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The people and tags that the journal already knows, offered again as one types. */
public final class Offers {
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();

    public ObservableList<Person> people() {
        return people;
    }

    public ObservableList<Tag> tags() {
        return tags;
    }

    /** The colour of a tag; null where it has none. */
    public @Nullable TagColour colour(String tag) {
        return tags.stream().filter(each -> each.name().equals(tag)).findFirst().map(Tag::colour).orElse(null);
    }

    /** Somebody of exactly this name, in whatever case. */
    public Optional<Person> person(String name) {
        return people.stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Takes what is now known of a person, in place of what was. */
    public void remember(Person person) {
        people.removeIf(known -> known.id().equals(person.id()));
        people.add(person);
    }

    /** Whether this person is one of the journal's, and not somebody whose name is still being typed. */
    public boolean knows(Person person) {
        return people.stream().anyMatch(known -> known.id().equals(person.id()));
    }

    public List<Person> peopleLike(String typed) {
        return like(people, Person::name, typed);
    }

    public List<String> tagsLike(String typed) {
        return like(tags.stream().map(Tag::name).toList(), tag -> tag, typed);
    }

    /** Those that begin with what was typed, then those that have a word that does. */
    public static <T> List<T> like(List<T> all, Function<T, String> words, String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return List.of();
        }
        Stream<T> first = all.stream().filter(each -> folded(words, each).startsWith(start));
        Stream<T> then = all.stream()
                .filter(each -> !folded(words, each).startsWith(start))
                .filter(each -> folded(words, each).contains(" " + start)
                        || folded(words, each).contains("/" + start));
        return Stream.concat(first, then).toList();
    }

    private static <T> String folded(Function<T, String> words, T each) {
        return words.apply(each).toLowerCase(Locale.ROOT);
    }
}
