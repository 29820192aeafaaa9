package app.ukemi.domain.rule;

/** What is not yet known when a first notice goes out. Each has a sentence that says so plainly. */
public enum NoticeGap {
    WHEN,
    WHO,
    CAUSE,
    HOW_TO_CORRECT,
    RISK,
    WHAT_NOW
}
