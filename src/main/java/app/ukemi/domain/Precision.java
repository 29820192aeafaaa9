package app.ukemi.domain;

/** How exactly a moment is known. Coarser ones stand for every instant of their hour, day or month. */
public enum Precision {
    MINUTE,
    HOUR,
    DAY,
    MONTH
}
