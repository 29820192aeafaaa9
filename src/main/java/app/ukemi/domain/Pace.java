package app.ukemi.domain;

/** How quickly a mistake was first disclosed to somebody concerned. */
public enum Pace {
    PROMPT,
    SLOW,
    LATE,
    OPEN,
    UNRATED
}
