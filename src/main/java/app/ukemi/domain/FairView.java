package app.ukemi.domain;

/** What a fair manager who knows everything would say you contributed. NOTHING files the mistake as not yours. */
public enum FairView {
    MOST,
    PART,
    NOTHING
}
