package app.ukemi.db.version;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a tree of maps, lists, texts, truths and nulls as JSON (RFC 8259) without blanks. */
final class JsonWriter {
    private final StringBuilder json = new StringBuilder();

    static String write(@Nullable Object tree) {
        var writer = new JsonWriter();
        writer.value(tree);
        return writer.json.toString();
    }

    private void value(@Nullable Object tree) {
        switch (tree) {
            case null -> json.append("null");
            case Boolean truth -> json.append(truth);
            case String text -> text(text);
            case Map<?, ?> map -> all('{', map.entrySet().iterator(), '}');
            case List<?> list -> all('[', list.iterator(), ']');
            case Map.Entry<?, ?> entry -> {
                value(entry.getKey());
                json.append(':');
                value(entry.getValue());
            }
            default -> throw new IllegalArgumentException(tree.getClass().getName());
        }
    }

    private void all(char begin, Iterator<?> parts, char end) {
        json.append(begin);
        while (parts.hasNext()) {
            value(parts.next());
            if (parts.hasNext()) {
                json.append(',');
            }
        }
        json.append(end);
    }

    /** Half of a pair of surrogates, which UTF-8 cannot say, is escaped like the control characters. */
    private void text(String text) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ' || Character.isSurrogate(letter)) {
                json.append("\\u%04x".formatted((int) letter));
            } else {
                json.append(letter);
            }
        }
        json.append('"');
    }
}
