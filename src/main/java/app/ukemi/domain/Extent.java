package app.ukemi.domain;

/** How much was said when something was disclosed. */
public enum Extent {
    FIRST_NOTICE,
    FULL_ACCOUNT
}
