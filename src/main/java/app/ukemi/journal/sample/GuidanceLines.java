package app.ukemi.journal.sample;

import app.ukemi.domain.Affected;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Suggestion;
import java.util.UUID;

/** The lines of step 2. */
final class GuidanceLines {
    private GuidanceLines() {}

    static Guidance read(Guidance guidance, SampleLine line, Surroundings around) {
        return switch (line.keyword()) {
            case "talk" ->
                guidance.withConversations(Rows.and(guidance.conversations(), talk(line.with(4, 4), around)));
            case "idea" -> guidance.withSuggestions(Rows.and(guidance.suggestions(), idea(line.with(2, 2), around)));
            case "cause" -> guidance.withCause(line.text());
            default -> guidance.withWhyNone(line.text());
        };
    }

    private static Conversation talk(SampleLine line, Surroundings around) {
        return new Conversation(
                around.id(),
                around.person(line, 0),
                around.times().day(line, 1),
                line.word(2, Affected.class),
                line.field(3));
    }

    private static Suggestion idea(SampleLine line, Surroundings around) {
        UUID action = line.key().isEmpty() ? null : around.actions().mentioned(line, line.key());
        return new Suggestion(around.id(), around.person(line, 0), line.field(1), action);
    }
}
