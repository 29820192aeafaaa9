package app.ukemi.domain;

/** The colours of the theme that a tag can have. */
public enum TagColour {
    SEA,
    MOSS,
    OCHRE,
    PLUM,
    ROSE,
    SLATE
}
