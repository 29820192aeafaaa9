package app.ukemi.ownership;

import app.ukemi.domain.FindingCategory;
import app.ukemi.domain.KeptFinding;
import app.ukemi.ownership.cue.CueList;
import app.ukemi.ownership.cue.Match;
import app.ukemi.ownership.cue.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an admission for words that hand part of it back, and for what is owned in it. It knows a language
 * where there is a list of cues for it, and is silent in every other.
 */
public final class AdmissionCheck {
    /** How many are shown at a time. */
    public static final int AT_A_TIME = 3;

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private static final Map<FindingCategory, String> CATEGORIES = sections(FindingCategory.values());
    private static final Map<Sign, String> SIGNS = sections(Sign.values());

    /** No section: what closes a matter speaks of owning. */
    private static final String NOTHING = "";

    private AdmissionCheck() {}

    /** The languages there are lists for. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    /** All that is found, in the order of the text; those of one category never overlap. */
    public static List<Finding> findings(String text, Locale language) {
        CueList list = list(language);
        if (list == null) {
            return List.of();
        }
        Words words = list.split(text);
        List<Finding> found = new ArrayList<>();
        Map<String, List<Match>> matches = list.find(CATEGORIES.values(), CueList.NEVER, words);
        CATEGORIES.forEach((category, section) -> matches.getOrDefault(section, List.of()).forEach(match -> {
            int from = words.from(match);
            int to = words.to(match);
            found.add(new Finding(category, from, to, text.substring(from, to)));
        }));
        return Turns.joined(Overlaps.apart(found, text), text);
    }

    /** Those to be shown: without what is kept, one for the same words, the strongest first, and not too many. */
    public static List<Finding> strongest(List<Finding> found, List<KeptFinding> kept) {
        List<Finding> shown = new ArrayList<>();
        for (Finding each : found.stream().sorted(Comparator.comparing(Finding::category)).toList()) {
            boolean known = kept.stream().anyMatch(fact -> fact.covers(each.category(), each.words()));
            if (!known && shown.stream().noneMatch(each::overlaps)) {
                shown.add(each);
            }
        }
        return shown.stream().limit(AT_A_TIME).toList();
    }

    /** What is owned in a text. */
    public static Set<Sign> signs(String text, Locale language) {
        CueList list = list(language);
        if (list == null) {
            return Set.of();
        }
        Map<String, List<Match>> matches = list.find(SIGNS.values(), NOTHING, list.split(text));
        Set<Sign> seen = EnumSet.noneOf(Sign.class);
        SIGNS.forEach((sign, section) -> {
            if (!matches.getOrDefault(section, List.of()).isEmpty()) {
                seen.add(sign);
            }
        });
        return seen;
    }

    /** The section of the lists that each is about, in their order. */
    private static <E extends Enum<E>> Map<E, String> sections(E[] kinds) {
        Map<E, String> sections = new LinkedHashMap<>();
        for (E kind : kinds) {
            sections.put(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return Collections.unmodifiableMap(sections);
    }

    /** A list is read when it is first asked for. */
    private static @Nullable CueList list(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> English.LIST;
            case "de" -> German.LIST;
            default -> null;
        };
    }

    private static final class English {
        private static final CueList LIST = read("en.cues");
    }

    private static final class German {
        private static final CueList LIST = read("de.cues");
    }

    private static CueList read(String file) {
        return CueList.read(Objects.requireNonNull(AdmissionCheck.class.getResourceAsStream(file), file));
    }
}
