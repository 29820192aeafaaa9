package app.ukemi.domain.rule;

/** The four parts of a first notice, in their order. Each has a heading. */
public enum NoticePart {
    KNOWN,
    NOT_YET_KNOWN,
    AT_RISK,
    DOING_NOW
}
