package app.ukemi.domain;

/** An action limits the impact now, or corrects the cause. */
public enum ActionKind {
    SHORT_TERM,
    PERMANENT
}
