package app.ukemi.ui.settings;

import app.ukemi.journal.FileProperties;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * The user's own wishes, which hold for every journal and lie in a small file beside none of them. What cannot be
 * read in the file is as if it had never been set.
 */
public final class Preferences {
    /** The sizes of the text, in per cent. */
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 125, 150, 175);

    private static final int USUAL_SIZE = 100;
    private static final int RECENT = 8;

    private final FileProperties file;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_SIZE);
    private final StringProperty language = new SimpleStringProperty("");
    private final BooleanProperty counsel = new SimpleBooleanProperty(true);
    private final BooleanProperty checks = new SimpleBooleanProperty(true);
    private final BooleanProperty timelineTable = new SimpleBooleanProperty();
    private final BooleanProperty onThisDay = new SimpleBooleanProperty(true);
    private final StringProperty window = new SimpleStringProperty("");
    private final StringProperty backups = new SimpleStringProperty("");
    private final StringProperty warnedOf = new SimpleStringProperty("");
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    public Preferences(FileProperties file) {
        this.file = file;
        keep("theme", theme, Theme::valueOf, theme::set);
        keep("text-size", textSize, Preferences::size, size -> textSize.set(size.intValue()));
        keep("language", language, text -> text, language::set);
        keep("on-this-day", onThisDay, Preferences::yesOrNo, onThisDay::set);
        keep("counsel", counsel, Preferences::yesOrNo, counsel::set);
        keep("admission-check", checks, Preferences::yesOrNo, checks::set);
        keep("timeline-table", timelineTable, Preferences::yesOrNo, timelineTable::set);
        keep("window", window, text -> text, window::set);
        keep("backups", backups, text -> text, backups::set);
        keep("backups.warned-of", warnedOf, text -> text, warnedOf::set);
        keepRecent();
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** In per cent; one of {@link #TEXT_SIZES}. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** A language tag, or the empty text for the system's language. */
    public StringProperty language() {
        return language;
    }

    /** The words are in the language chosen, dates and numbers in the form of the system's region. */
    public Locale locale(Locale system) {
        return language.get().isEmpty()
                ? system
                : new Locale.Builder()
                        .setLanguage(language.get())
                        .setRegion(system.getCountry())
                        .build();
    }

    /** Whether the counsel beside the steps is unfolded. */
    public BooleanProperty counsel() {
        return counsel;
    }

    /** Whether the admission is looked through for words that hand part of it back. */
    public BooleanProperty checks() {
        return checks;
    }

    /** Whether the timeline is shown as a table. */
    public BooleanProperty timelineTable() {
        return timelineTable;
    }

    /** Whether the journal recalls a mistake of this day in an earlier year. */
    public BooleanProperty onThisDay() {
        return onThisDay;
    }

    /** The last place of the window, as its own text. */
    public StringProperty window() {
        return window;
    }

    /** The folder that the user has chosen for backups, as text; empty for the usual one. */
    public StringProperty backups() {
        return backups;
    }

    /** The warning about missing backups that the user has read; each is shown once. */
    public StringProperty warnedOf() {
        return warnedOf;
    }

    /** The journals opened last, the last one first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** Puts a journal before the others. */
    public void opened(Path journal) {
        recent.remove(journal);
        recent.addFirst(journal);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    /** The journal opened last. */
    public Optional<Path> last() {
        return recent.stream().findFirst();
    }

    private <T> void keep(String key, ObservableValue<T> value, Function<String, T> read, Consumer<T> set) {
        file.get(key).flatMap(text -> understood(text, read)).ifPresent(set);
        value.addListener((_, _, next) -> file.put(key, String.valueOf(next)));
    }

    private static <T> Optional<T> understood(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Number size(String text) {
        int size = Integer.parseInt(text);
        if (!TEXT_SIZES.contains(size)) {
            throw new IllegalArgumentException(text);
        }
        return size;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private void keepRecent() {
        for (int i = 0; i < RECENT; i++) {
            file.get("recent." + i).flatMap(Preferences::path).ifPresent(recent::add);
        }
        recent.addListener((ListChangeListener<Path>) _ -> {
            for (int i = 0; i < RECENT; i++) {
                file.put("recent." + i, i < recent.size() ? recent.get(i).toString() : "");
            }
        });
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
