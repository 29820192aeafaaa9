package app.ukemi.domain;

/** How people are named in the plans of one mistake. */
public enum NamesShown {
    NAME,
    ROLE,
    INITIALS
}
