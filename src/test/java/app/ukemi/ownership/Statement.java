package app.ukemi.ownership;

import app.ukemi.domain.FindingCategory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A labelled statement: {@code LABELS | statement with [LABEL:words] marks}, where CLEAN stands for no label. A label
 * without marked words is that of the whole statement.
 *
 * @param text without the marks
 */
record Statement(String text, List<Mark> marks) {
    private static final String CLEAN = "CLEAN";
    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]+):([^]]*)]");

    /** Marked words of a statement. */
    record Mark(FindingCategory category, int from, int to) {

        boolean isHitBy(Finding finding) {
            return finding.category() == category && finding.from() < to && from < finding.to();
        }
    }

    static List<Statement> read(String file) {
        var in = Objects.requireNonNull(Statement.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Statement::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statement parse(String line) {
        int bar = line.indexOf('|');
        String marked = line.substring(bar + 1).strip();
        List<Mark> marks = new ArrayList<>();
        var text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int from = text.length();
            text.append(matcher.group(2));
            marks.add(new Mark(FindingCategory.valueOf(matcher.group(1)), from, text.length()));
        }
        matcher.appendTail(text);
        Arrays.stream(line.substring(0, bar).split(",", -1))
                .map(String::strip)
                .filter(label -> !label.equals(CLEAN))
                .map(FindingCategory::valueOf)
                .filter(label -> marks.stream().noneMatch(mark -> mark.category() == label))
                .forEach(label -> marks.add(new Mark(label, 0, text.length())));
        return new Statement(text.toString(), marks);
    }
}
