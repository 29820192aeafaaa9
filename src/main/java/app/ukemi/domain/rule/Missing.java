package app.ukemi.domain.rule;

/** What a step still lacks to be complete. Each has a sentence that asks for it kindly. */
public enum Missing {
    HAPPENED,
    NOTICED,
    ACCOUNT,
    CONCERNED,
    FAIR_VIEW,
    ADMISSION,

    CONVERSATION,
    CAUSE,

    AIM,
    WAY,
    OUTCOME,
    WENT_WRONG,
    MAIN_REASON,
    SENTENCE,

    SHORT_TERM_ACTION,
    SHORT_TERM_DETAILS,
    PERMANENT_ACTION,
    PERMANENT_DETAILS,
    PLAN_TOLD,

    ACTIONS_OPEN,
    REVIEW,

    SOMEBODY_TO_TELL,
    FULL_ACCOUNT
}
