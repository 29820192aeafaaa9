package app.ukemi.domain;

/** Whom a fix plan is for: the people concerned, or oneself alone. */
public enum PlanVersion {
    SHARE,
    PRIVATE
}
