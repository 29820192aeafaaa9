package app.ukemi.i18n;

import app.ukemi.house.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The message files of the project, as they lie in the sources. */
final class MessageFiles {
    private MessageFiles() {}

    /** The texts of a language in all rooms; the empty language is English. */
    static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        files(language).forEach(file -> read(file).forEach((key, text) -> texts.put((String) key, (String) text)));
        return texts;
    }

    static List<Path> files(String language) {
        return Sources.messages().stream()
                .filter(file -> language(file).equals(language))
                .toList();
    }

    /** Every key as often as it is written down, with the file it is in. */
    static List<String> keysAsWritten(Path file) {
        List<String> keys = new ArrayList<>();
        var counting = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                keys.add((String) key);
                return Objects.requireNonNullElse(super.put(key, text), "");
            }
        };
        load(counting, file);
        return keys;
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        load(texts, file);
        return texts;
    }

    private static void load(Properties texts, Path file) {
        try {
            texts.load(new StringReader(Sources.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        int underscore = name.indexOf('_');
        return underscore < 0 ? "" : name.substring(underscore + 1);
    }
}
