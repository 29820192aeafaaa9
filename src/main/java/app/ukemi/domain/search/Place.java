package app.ukemi.domain.search;

import app.ukemi.domain.Step;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where in a mistake a text stands: the step in which it is written, and the column that keeps it. */
public enum Place {
    TITLE("mistake.title", Step.OWN),
    ACCOUNT("mistake.account", Step.OWN),
    CONCERNED("concerned.person", Step.OWN),
    HURT("concerned.hurt", Step.OWN),
    ADMISSION("mistake.admission", Step.OWN),
    FIRST_DRAFT("mistake.first_draft", Step.OWN),
    TAG("tag.name", Step.OWN),
    PARTNER("conversation.partner", Step.GUIDE),
    SAID("conversation.said", Step.GUIDE),
    WHY_NO_TALK("mistake.why_no_talk", Step.GUIDE),
    CAUSE("mistake.cause", Step.GUIDE),
    IDEA("suggestion.idea", Step.GUIDE),
    GIVER("suggestion.giver", Step.GUIDE),
    AIM("mistake.aim", Step.LEARN),
    WAY("mistake.way", Step.LEARN),
    OUTCOME("mistake.outcome", Step.LEARN),
    LESSON("mistake.lesson", Step.LEARN),
    ACTION("action.text", Step.FIX),
    OWNER("action.owner", Step.FIX),
    DONE_WHEN("action.done_when", Step.FIX),
    PAINFUL("action.painful", Step.FIX),
    CUE_WHEN("action.cue_when", Step.FIX),
    CUE_THEN("action.cue_then", Step.FIX),
    ADDRESSED_TO("plan_choice.addressed_to", Step.FIX),
    ADDRESSEE("plan_addressee.person", Step.FIX),
    WHY_NO_SHORT_TERM("mistake.why_no_short_term", Step.FIX),
    WHY_NO_PERMANENT("mistake.why_no_permanent", Step.FIX),
    ASKED("advice.asked", Step.FIX),
    ADVICE("advice.said", Step.FIX),
    COURSE("alternative.course", Step.FIX),
    WHY_WEIGHED("alternative.why", Step.FIX),
    PLAN_LISTENER("plan_told.listener", Step.FIX),
    NOTE("action.note", Step.EXAMPLE),
    EXPECTED("review.expected", Step.EXAMPLE),
    HAPPENED("review.happened", Step.EXAMPLE),
    EXAMPLE_WHO("example.who", Step.EXAMPLE),
    EXAMPLE("example.what", Step.EXAMPLE),
    TO_TELL("planned_disclosure.listener", Step.DISCLOSE),
    TOLD("disclosure.listener", Step.DISCLOSE),
    TOLD_NOTE("disclosure.note", Step.DISCLOSE),
    WHY_LATE("mistake.why_late", Step.DISCLOSE),
    NOTICE("mistake.notice", Step.DISCLOSE);

    private static final Map<String, Place> BY_COLUMN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Place::column, Function.identity()));

    private final String column;
    private final Step step;

    Place(String column, Step step) {
        this.column = column;
        this.step = step;
    }

    /** The table and the column, with a dot between them. */
    public String column() {
        return column;
    }

    public Step step() {
        return step;
    }

    public static Optional<Place> of(String column) {
        return Optional.ofNullable(BY_COLUMN.get(column));
    }
}
