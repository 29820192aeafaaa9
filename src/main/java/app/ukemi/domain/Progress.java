package app.ukemi.domain;

/** How far a step has come. */
public enum Progress {
    UNTOUCHED,
    BEGUN,
    COMPLETE
}
