package app.ukemi.db.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that {@link JsonWriter} writes; what is none is an {@link IllegalArgumentException}. */
final class JsonReader {
    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    static @Nullable Object read(String json) {
        var reader = new JsonReader(json);
        Object tree = reader.value();
        if (reader.at < json.length()) {
            throw reader.fault();
        }
        return tree;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> word("null", null);
        };
    }

    private Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        at++;
        while (!ends('}')) {
            String key = text();
            expect(':');
            map.put(key, value());
        }
        return map;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        while (!ends(']')) {
            list.add(value());
        }
        return list;
    }

    /** Whether this is the end of a map or list; passes it, or the comma before the next part. */
    private boolean ends(char end) {
        if (peek() == end) {
            at++;
            return true;
        }
        if (peek() == ',') {
            at++;
        }
        return false;
    }

    private String text() {
        expect('"');
        var text = new StringBuilder();
        while (peek() != '"') {
            char letter = json.charAt(at++);
            text.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        if (letter != 'u') {
            return letter;
        }
        at += 4;
        if (at > json.length()) {
            throw fault();
        }
        return (char) Integer.parseInt(json, at - 4, at, 16);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!json.startsWith(word, at)) {
            throw fault();
        }
        at += word.length();
        return value;
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw fault();
        }
        at++;
    }

    private char peek() {
        if (at >= json.length()) {
            throw fault();
        }
        return json.charAt(at);
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("No JSON of a version at letter " + at);
    }
}
