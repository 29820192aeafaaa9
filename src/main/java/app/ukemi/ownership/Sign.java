package app.ukemi.ownership;

/** What speaks of owning: after Lewicki's components of an apology. */
public enum Sign {
    /** An "I" with something done. */
    OWN_ACT,
    /** Whom it hurt, or how. */
    HARM_NAMED,
    /** That it was one's own decision. */
    OWN_DECISION,
    /** That it was one's own fault. */
    OWN_FAULT
}
