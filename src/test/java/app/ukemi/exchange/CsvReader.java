package app.ukemi.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 and nothing beside it: whatever the grammar does not allow is a fault. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        var reader = new CsvReader(text);
        List<List<String>> lines = new ArrayList<>();
        while (reader.at < text.length()) {
            lines.add(reader.line());
        }
        return lines;
    }

    private List<String> line() {
        List<String> values = new ArrayList<>(List.of(value()));
        while (take(",")) {
            values.add(value());
        }
        if (!take("\r\n")) {
            throw new IllegalArgumentException("No end of line at " + at);
        }
        return values;
    }

    private String value() {
        return take("\"") ? quoted() : plain();
    }

    private String quoted() {
        var value = new StringBuilder();
        while (!take("\"")) {
            value.append(next());
            if (value.charAt(value.length() - 1) == '"') {
                throw new IllegalArgumentException("Unquoted quote at " + at);
            }
        }
        return take("\"") ? value.append('"').append(quoted()).toString() : value.toString();
    }

    private String plain() {
        int start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private char next() {
        return text.charAt(at++);
    }

    private boolean take(String what) {
        boolean there = text.startsWith(what, at);
        at += there ? what.length() : 0;
        return there;
    }
}
