package app.ukemi.i18n;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all rooms as one bundle, in the form that FXMLLoader wants. The texts of a room are read when a text is
 * asked for that no room before it has, so that a start need not wait for those of rooms that are entered later.
 */
final class MergedBundle extends ResourceBundle {
    private final Locale locale;
    private final Function<Room, Map<String, String>> read;
    private final Map<String, String> texts = new HashMap<>();
    private final Deque<Room> unread = new ArrayDeque<>(List.of(Room.values()));

    /** With what reads the texts of a room. */
    MergedBundle(Locale locale, Function<Room, Map<String, String>> read) {
        this.locale = locale;
        this.read = read;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    protected synchronized Set<String> handleKeySet() {
        while (!unread.isEmpty()) {
            readNext();
        }
        return Set.copyOf(texts.keySet());
    }

    /** As FXMLLoader asks before it takes a text. */
    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null;
    }

    @Override
    protected synchronized @Nullable Object handleGetObject(String key) {
        while (!texts.containsKey(key) && !unread.isEmpty()) {
            readNext();
        }
        return texts.get(key);
    }

    private void readNext() {
        texts.putAll(read.apply(unread.removeFirst()));
    }
}
