package app.ukemi.domain;

/** What became of an action. */
public enum ActionState {
    OPEN,
    DONE,
    RETIRED,
    REPLACED,
    DROPPED
}
