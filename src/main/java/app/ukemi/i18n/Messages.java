package app.ukemi.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text that a user reads, in one language, from the message files of all rooms together. What a language
 * lacks is taken from English.
 *
 * <p>Patterns are those of {@link MessageFormat}, with its choice format for plurals. Write ’ for an apostrophe:
 * the straight one has a meaning of its own there. An argument that is an enum constant is replaced by its label,
 * a {@link Duration} by its words.
 *
 * <p>A key that no file has is a mistake of ours: {@link MissingResourceException}, and a test that finds it first.
 */
public final class Messages {
    /** The languages that there are, the base first; any other is answered in it. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Durations durations = new Durations(this);
    /** Those used before: to read a pattern costs more than to fill it in. */
    private final Map<String, MessageFormat> forms = new ConcurrentHashMap<>();

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The texts in the language of the locale, with numbers in its form. */
    public static Messages of(Locale locale) {
        return new Messages(locale, new MergedBundle(locale, room -> read(room, locale)));
    }

    private static Map<String, String> read(Room room, Locale locale) {
        Map<String, String> texts = new HashMap<>();
        files(room, locale).forEach(file -> texts.putAll(read(file)));
        return texts;
    }

    /**
     * The files with the texts of a room, those that go before others behind them. Each is there: to ask for one that
     * is not would have every part of the program opened in search of it.
     */
    static List<String> files(Room room, Locale locale) {
        String language = locale.getLanguage();
        return LANGUAGES.indexOf(language) > 0
                ? List.of(room.file(""), room.file(language))
                : List.of(room.file(""));
    }

    /** The words for a length of time. */
    public Durations durations() {
        return durations;
    }

    public Locale locale() {
        return locale;
    }

    /** All texts as they stand in the files, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key with the arguments filled in; without arguments, as it stands in the file. */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        if (args.length == 0) {
            return pattern;
        }
        Object[] words = inWords(args);
        MessageFormat form = forms.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        // A form may be filled in by one thread only at a time.
        synchronized (form) {
            return form.format(words);
        }
    }

    /** The label of a constant. */
    public String text(Enum<?> value) {
        return text(key(value));
    }

    /** A text that a constant has besides its label, such as what to do about a refusal. */
    public String text(Enum<?> value, String aspect, Object... args) {
        return text(key(value) + "." + aspect, args);
    }

    private static String key(Enum<?> value) {
        return "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private Object[] inWords(Object[] args) {
        Object[] words = args.clone();
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (args[i]) {
                case Enum<?> constant -> text(constant);
                case Duration duration -> durations.inWords(duration);
                case Object other -> other;
            };
        }
        return words;
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            Map<String, String> texts = new HashMap<>();
            var lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
