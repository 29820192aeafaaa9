package app.ukemi.ownership.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cues of one language: sections, each with the patterns of one kind, ready to be looked for in a text. */
public final class CueList {
    /** Where nothing is to be asked about: what is denied, asked or told of others. */
    public static final String NEVER = "never";

    private final Splitter splitter;
    private final Index index;
    private final Map<String, BitSet> meant = new TreeMap<>();
    private final Map<String, BitSet> exceptions = new TreeMap<>();

    CueList(Splitter splitter, List<Cue> cues) {
        this.splitter = splitter;
        index = new Index(cues);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Map<String, BitSet> kind = cue.exception() ? exceptions : meant;
            kind.computeIfAbsent(cue.section(), _ -> new BitSet()).set(i);
        }
    }

    /** Reads a list; {@link IllegalArgumentException} names the line that cannot be read. */
    public static CueList read(InputStream list) {
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new CueReader().read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Words split(String text) {
        return splitter.split(text);
    }

    /**
     * What the patterns of some sections mean in a text, from the first word on; no two of a section overlap.
     *
     * @param shield the section where none of them holds
     */
    public Map<String, List<Match>> find(Collection<String> sections, String shield, Words words) {
        Text text = index.read(words);
        List<Hit> hits = new ArrayList<>();
        index.find(text, text.sentences(), cues(sections, meant), (cue, match) -> {
            if (match.length() > 0 && !words.isQuoted(match)) {
                hits.add(new Hit(cue, match));
            }
        });
        Map<String, List<Match>> found = strong(hits);
        if (!found.isEmpty()) {
            BitSet against = cues(found.keySet(), exceptions);
            against.or(meant.getOrDefault(shield, new BitSet()));
            List<Sentence> around = text.around(found.values().stream().flatMap(List::stream).toList());
            index.find(text, around, against, (cue, match) -> found.forEach((section, matches) -> {
                if (cue.section().equals(section) || cue.section().equals(shield)) {
                    matches.removeIf(match::overlaps);
                }
            }));
        }
        found.replaceAll((_, matches) -> apart(matches));
        return found;
    }

    /** What a cue means somewhere. */
    private record Hit(Cue cue, Match match) {

        boolean backs(Hit other) {
            return cue.line() != other.cue.line()
                    && cue.section().equals(other.cue.section())
                    && match.overlaps(other.match);
        }
    }

    /** By section, without the weak ones that no other line backs. */
    private static Map<String, List<Match>> strong(List<Hit> hits) {
        Map<String, List<Match>> found = new TreeMap<>();
        for (Hit hit : hits) {
            if (!hit.cue.weak() || hits.stream().anyMatch(other -> other.backs(hit))) {
                found.computeIfAbsent(hit.cue.section(), _ -> new ArrayList<>()).add(hit.match);
            }
        }
        return found;
    }

    private static BitSet cues(Collection<String> sections, Map<String, BitSet> kind) {
        var cues = new BitSet();
        sections.forEach(section -> cues.or(kind.getOrDefault(section, new BitSet())));
        return cues;
    }

    /** Those that overlap become one. */
    private static List<Match> apart(List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        matches.sort(Comparator.comparingInt(Match::from));
        matches.forEach(match -> {
            if (!kept.isEmpty() && kept.getLast().overlaps(match)) {
                kept.set(kept.size() - 1, kept.getLast().and(match));
            } else {
                kept.add(match);
            }
        });
        return kept;
    }
}
