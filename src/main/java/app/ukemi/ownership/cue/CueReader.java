package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a cue list, line by line. The head of {@code en.cues} says how one is written. */
final class CueReader {
    private static final String SHORT_FORMS = "short forms";
    private static final String EXCEPTION = "- ";
    private static final String WEAK = "~ ";
    private static final String NOT_AFTER = "not after ";
    private static final String EXCEPT = " except ";

    private final Map<String, String> shortForms = new HashMap<>();
    private final Splitter splitter = new Splitter(shortForms);
    private final Map<String, Part> named = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();
    private String section = "";
    private int line;

    /** The lines; {@link IllegalArgumentException} with the line that cannot be read. */
    CueList read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line = i + 1;
            StringBuilder whole = new StringBuilder(lines.get(i).strip());
            // A line that begins with a space goes on with the one before.
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ")) {
                i++;
                whole.append(' ').append(lines.get(i).strip());
            }
            tryLine(whole.toString());
        }
        return new CueList(splitter, cues);
    }

    private void tryLine(String text) {
        try {
            if (!text.isEmpty() && text.charAt(0) != '#') {
                take(text);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + line + " of the cue list: " + e.getMessage(), e);
        }
    }

    private void take(String text) {
        if (text.charAt(0) == '[') {
            section = text.substring(1, text.length() - 1).toLowerCase(Locale.ROOT);
        } else if (section.equals(SHORT_FORMS)) {
            String[] both = halves(text, "=");
            shortForms.put(both[0], both[1]);
        } else if (text.charAt(0) == '{' && text.contains("=")) {
            String[] both = halves(text, "=");
            named.put(both[0], list(both[1]));
        } else {
            cues.add(cue(text));
        }
    }

    private Part list(String body) {
        String[] both = body.contains(EXCEPT) ? halves(body, EXCEPT) : new String[] {body, ""};
        Part all = part(both[0]);
        if (both[1].isEmpty()) {
            return all;
        }
        if (all.word() == null) {
            throw new IllegalArgumentException("Only a list of single words can have exceptions");
        }
        Set<String> exceptions = Arrays.stream(both[1].split("\\|", -1)).map(String::strip).collect(Collectors.toSet());
        return Part.of(all.word().without(exceptions));
    }

    private Cue cue(String text) {
        boolean exception = text.startsWith(EXCEPTION);
        boolean weak = text.startsWith(WEAK);
        @Nullable Step notAfter = null;
        String pattern = exception || weak ? text.substring(WEAK.length()) : text;
        if (pattern.startsWith(NOT_AFTER)) {
            String[] both = halves(pattern.substring(NOT_AFTER.length()), ":");
            notAfter = part(both[0]).stepsBefore();
            pattern = both[1];
        }
        Part meant = part(pattern);
        return new Cue(section, meant.steps(), meant.needed(), meant.crosses(), notAfter, exception, weak, line);
    }

    private Part part(String pattern) {
        return new PatternReader(pattern, named, splitter).read();
    }

    private static String[] halves(String text, String at) {
        int cut = text.indexOf(at);
        if (cut < 0) {
            throw new IllegalArgumentException("Without " + at);
        }
        return new String[] {text.substring(0, cut).strip(), text.substring(cut + at.length()).strip()};
    }
}
