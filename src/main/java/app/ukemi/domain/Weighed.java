package app.ukemi.domain;

/** What became of an alternative: left, or taken in place of an action. */
public enum Weighed {
    LEFT,
    TAKEN
}
