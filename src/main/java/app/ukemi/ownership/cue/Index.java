package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cues of one section by the words they can begin with, so that a text is gone through once. */
final class Index {
    private final Map<String, List<Cue>> byFirst = new HashMap<>();
    /** They can begin with any word, or with words of which only a part is given. */
    private final List<Cue> others = new ArrayList<>();

    Index(List<Cue> cues) {
        for (Cue cue : cues) {
            Optional<WordSet> first = cue.start().first();
            if (first.isPresent() && first.get().isWhole()) {
                first.get().whole().forEach(word -> byFirst.computeIfAbsent(word, _ -> new ArrayList<>()).add(cue));
            } else {
                others.add(cue);
            }
        }
    }

    /** What the cues find, or what the exceptions do. */
    List<Match> matches(Words words, boolean exceptions) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            tryAt(words, at, byFirst.getOrDefault(words.word(at), List.of()), exceptions, found);
            tryAt(words, at, others, exceptions, found);
        }
        return found;
    }

    private static void tryAt(Words words, int at, List<Cue> cues, boolean exceptions, List<Match> found) {
        for (Cue cue : cues) {
            if (cue.exception() == exceptions) {
                cue.at(words, at).ifPresent(found::add);
            }
        }
    }
}
