package app.ukemi.domain;

import java.util.List;

/** Step 2: the talks, the cause as seen together, and ideas to avoid a repeat; or why there was no talk. */
public record Guidance(
        List<Conversation> conversations,
        String cause,
        List<Suggestion> suggestions,
        String whyNone) {

    /** Nothing written yet. */
    public static final Guidance EMPTY =
            new Guidance(List.of(), "", List.of(), "");

    public Guidance {
        conversations = List.copyOf(conversations);
        suggestions = List.copyOf(suggestions);
    }

    public Guidance withConversations(List<Conversation> next) {
        return new Guidance(next, cause, suggestions, whyNone);
    }

    public Guidance withCause(String next) {
        return new Guidance(conversations, next, suggestions, whyNone);
    }

    public Guidance withSuggestions(List<Suggestion> next) {
        return new Guidance(conversations, cause, next, whyNone);
    }

    public Guidance withWhyNone(String next) {
        return new Guidance(conversations, cause, suggestions, next);
    }
}
