package app.ukemi.domain;

import java.util.UUID;

/** A part of a mistake that repeats: it has an identity of its own and can be removed and brought back. */
public sealed interface Row
        permits Concerned, Conversation, Suggestion, Action, Advice, Alternative, PlanTold, Review, Example,
                PlannedDisclosure, Disclosure {

    UUID id();
}
