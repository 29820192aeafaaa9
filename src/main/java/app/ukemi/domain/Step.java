package app.ukemi.domain;

/** The six steps, in their order. DISCLOSE also runs through all the others. */
public enum Step {
    OWN,
    GUIDE,
    LEARN,
    FIX,
    EXAMPLE,
    DISCLOSE
}
