package app.ukemi.domain;

/** The answer of a review. */
public enum Worked {
    YES,
    PARTLY,
    NO
}
