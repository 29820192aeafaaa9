package app.ukemi.ownership.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cues of one language: sections, each with the patterns of one kind, ready to be looked for in a text. */
public final class CueList {
    /** Where nothing is found, whatever the section: what is denied, asked or told of others. */
    private static final String NEVER = "never";

    private final Splitter splitter;
    private final Map<String, Index> sections = new TreeMap<>();

    CueList(Splitter splitter, Map<String, List<Cue>> cues) {
        this.splitter = splitter;
        cues.forEach((section, lines) -> sections.put(section, new Index(lines)));
    }

    /** Reads a list; {@link IllegalArgumentException} names the line that cannot be read. */
    public static CueList read(InputStream list) {
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new CueReader().read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the sections, in small letters. */
    public Set<String> sections() {
        return sections.keySet();
    }

    public Words split(String text) {
        return splitter.split(text);
    }

    /** Where nothing may be found. */
    public List<Match> shielded(Words words) {
        return sections.containsKey(NEVER) ? sections.get(NEVER).matches(words, false) : List.of();
    }

    /** What the patterns of a section mean in a text, from the first word on; no two overlap. */
    public List<Match> find(String section, Words words, List<Match> shielded) {
        Index index = sections.get(section);
        if (index == null) {
            return List.of();
        }
        List<Match> found = index.matches(words, false);
        if (found.isEmpty()) {
            return found;
        }
        List<Match> exceptions = Stream.concat(shielded.stream(), index.matches(words, true).stream()).toList();
        return apart(found.stream()
                .filter(match -> match.length() > 0 && !words.isQuoted(match))
                .filter(match -> exceptions.stream().noneMatch(match::overlaps)));
    }

    /** Those that overlap become one. */
    private static List<Match> apart(Stream<Match> matches) {
        List<Match> kept = new ArrayList<>();
        matches.sorted(Comparator.comparingInt(Match::from)).forEach(match -> {
            if (!kept.isEmpty() && kept.getLast().overlaps(match)) {
                kept.set(kept.size() - 1, kept.getLast().and(match));
            } else {
                kept.add(match);
            }
        });
        return kept;
    }
}
