package app.ukemi.domain;

/** How something was disclosed. */
public enum Means {
    IN_PERSON,
    IN_A_MEETING,
    BY_CALL,
    IN_WRITING
}
