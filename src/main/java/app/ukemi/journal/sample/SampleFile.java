package app.ukemi.journal.sample;

import java.util.ArrayList;
import java.util.List;

/** The text of one sample file, and the name by which an error speaks of it. */
public record SampleFile(String name, String text) {

    /** Its lines without comments and blank ones; an indented line goes on with the one before. */
    List<SampleLine> lines() {
        List<SampleLine> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            boolean more = raw.startsWith(" ") && !open.isEmpty();
            if (more) {
                open.append(' ').append(raw.strip());
                continue;
            }
            add(lines, open, start);
            open.append(raw.startsWith("#") ? "" : raw.strip());
            start = number;
        }
        add(lines, open, start);
        return lines;
    }

    private void add(List<SampleLine> lines, StringBuilder open, int start) {
        if (!open.isEmpty()) {
            lines.add(SampleLine.of(name + ", line " + start, open.toString()));
            open.setLength(0);
        }
    }
}
