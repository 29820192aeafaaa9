package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Mistake;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ready text for a first notice, from what is already written: what is known, what is not, what is still at risk
 * and what is being done now. The source is step 6 of issue 2: quick, not reckless. A gap is named, never hidden.
 *
 * @param known the admission, what happened, and who was hurt by it how
 * @param gaps what is not yet known
 * @param atRisk who is still hurt while no short-term action is done; empty where nothing can be said
 * @param doing the short-term actions, open or done
 */
public record FirstNotice(List<String> known, List<NoticeGap> gaps, List<String> atRisk, List<String> doing) {

    public static FirstNotice of(Mistake mistake) {
        List<Action> shortTerm = mistake.remedy().actions().stream()
                .filter(action -> action.kind() == ActionKind.SHORT_TERM && Written.is(action.text()))
                .filter(FirstNotice::counts)
                .toList();
        List<String> hurt = mistake.owned().concerned().stream()
                .filter(Written::is)
                .map(FirstNotice::hurt)
                .toList();
        boolean limited = shortTerm.stream().anyMatch(action -> !action.isOpen());
        Stream<String> told = Stream.of(mistake.owned().admission().text(), mistake.owned().account());
        return new FirstNotice(
                Stream.concat(told, hurt.stream()).filter(Written::is).map(String::strip).toList(),
                gaps(mistake),
                limited ? List.of() : hurt,
                shortTerm.stream().map(FirstNotice::doing).toList());
    }

    private static boolean counts(Action action) {
        return action.isOpen() || action.outcome().state() == ActionState.DONE;
    }

    private static List<NoticeGap> gaps(Mistake mistake) {
        Map<NoticeGap, Boolean> known = new EnumMap<>(NoticeGap.class);
        known.put(NoticeGap.WHEN, mistake.owned().happened() != null);
        known.put(NoticeGap.WHO, mistake.owned().concerned().stream().anyMatch(Written::is));
        known.put(NoticeGap.CAUSE, Written.is(mistake.guidance().cause()) || Written.is(mistake.lesson().sentence()));
        known.put(
                NoticeGap.HOW_TO_CORRECT,
                mistake.remedy().actions().stream()
                        .anyMatch(action -> action.kind() == ActionKind.PERMANENT && Written.is(action.text())));
        return known.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String hurt(Concerned concerned) {
        return Stream.of(concerned.person() == null ? "" : concerned.person().name(), concerned.hurt())
                .filter(Written::is)
                .map(String::strip)
                .collect(Collectors.joining(": "));
    }

    private static String doing(Action action) {
        return Written.is(action.owner())
                ? action.text().strip() + " (" + Objects.requireNonNull(action.owner()).name().strip() + ")"
                : action.text().strip();
    }

    /** The whole text; the words give heading and sentence to {@link NoticePart} and {@link NoticeGap}. */
    public String text(Function<Enum<?>, String> words) {
        return Stream.of(NoticePart.values())
                .filter(part -> !lines(part, words).isEmpty())
                .map(part -> words.apply(part) + "\n" + String.join("\n", lines(part, words)))
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> lines(NoticePart part, Function<Enum<?>, String> words) {
        return switch (part) {
            case KNOWN -> known;
            case NOT_YET_KNOWN -> gaps.stream().map(gap -> "– " + words.apply(gap)).toList();
            case AT_RISK -> listed(atRisk, words.apply(NoticeGap.RISK));
            case DOING_NOW -> listed(doing, words.apply(NoticeGap.WHAT_NOW));
        };
    }

    private static List<String> listed(List<String> lines, String whenNone) {
        return (lines.isEmpty() ? List.of(whenNone) : lines)
                .stream().map(line -> "– " + line).toList();
    }
}
